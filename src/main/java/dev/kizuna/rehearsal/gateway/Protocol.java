package dev.kizuna.rehearsal.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.wire.Json;
import java.nio.charset.StandardCharsets;

/** What a client may say, and what follows from it. */
final class Protocol {
    private static final int LARGEST = 4_096;
    private static final String ACKNOWLEDGED = "{\"t\":null,\"s\":null,\"op\":11,\"d\":null}";

    private final Hall hall;
    private final LineInterference interference;
    private final Admission admission;
    private final Chunks chunks;

    Protocol(Hall hall, LineInterference interference, Admission admission, Chunks chunks) {
        this.hall = hall;
        this.interference = interference;
        this.admission = admission;
        this.chunks = chunks;
    }

    void receive(Connection line, String text) {
        if (line.muted()) {
            return;
        }
        line.heard(text);
        if (line.pulse().tooMany()) {
            line.close(CloseCode.RATE_LIMITED);
            return;
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            line.close(CloseCode.DECODE_ERROR);
            return;
        }
        try {
            JsonNode message = Json.read(text);
            if (!message.path("op").isInt()) {
                line.close(CloseCode.DECODE_ERROR);
                return;
            }
            receive(line, message.get("op").intValue(), message.path("d"));
        } catch (JsonProcessingException e) {
            line.close(CloseCode.DECODE_ERROR);
        }
    }

    private void receive(Connection line, int opcode, JsonNode data) {
        switch (opcode) {
            case 1 -> heartbeat(line, data);
            case 2 -> admission.identify(line, data);
            case 6 -> admission.resume(line, data);
            case 3, 4, 8 -> admitted(line, opcode, data);
            default -> line.close(CloseCode.UNKNOWN_OPCODE);
        }
    }

    private void heartbeat(Connection line, JsonNode last) {
        line.pulse().beat();
        Session session = line.session();
        if (session != null && last.isNumber()) {
            session.acknowledge(last.asLong());
        }
        interference.around("HEARTBEAT", line, () -> line.send(ACKNOWLEDGED));
    }

    private void admitted(Connection line, int opcode, JsonNode data) {
        Session session = line.session();
        if (session == null) {
            line.close(CloseCode.NOT_AUTHENTICATED);
        } else if (opcode == 8) {
            chunks.answer(session, data);
        } else {
            hall.received(opcode, data);
        }
    }
}
