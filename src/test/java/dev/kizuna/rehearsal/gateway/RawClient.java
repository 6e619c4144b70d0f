package dev.kizuna.rehearsal.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.wire.Json;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.awaitility.Awaitility;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ServerHandshake;

/**
 * A client that says exactly what it is told to, and writes down what it hears. Not the JDK's: its WebSocket never
 * tells of a connection that ends while a message is being handed over.
 */
public final class RawClient {
    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final Inflater inflater = new Inflater();
    private final Socket socket;

    private RawClient(String url) {
        socket = new Socket(URI.create(url));
        socket.open();
    }

    public static RawClient plain(String gateway) {
        return new RawClient(gateway + "?v=10&encoding=json");
    }

    static RawClient at(String url) {
        return new RawClient(url);
    }

    public RawClient say(int opcode, JsonNode data) {
        ObjectNode message = Json.object().put("op", opcode);
        message.set("d", data);
        return say(Json.write(message));
    }

    RawClient say(String message) {
        socket.send(message);
        return this;
    }

    public RawClient identify(int intents) {
        return say(2, identity(intents));
    }

    static ObjectNode identity(int intents) {
        ObjectNode identity = Json.object().put("token", Stage.TOKEN.value()).put("intents", intents);
        identity.set("properties", Json.object());
        return identity;
    }

    public RawClient resume(String session, long sequence) {
        return say(
                6,
                Json.object()
                        .put("token", Stage.TOKEN.value())
                        .put("session_id", session)
                        .put("seq", sequence));
    }

    public RawClient beat() {
        return say("{\"op\":1,\"d\":" + sequence() + "}");
    }

    /** Waits for an event, and gives its payload. */
    public JsonNode await(String event) {
        return Awaitility.await()
                .until(
                        () -> heard.stream()
                                .filter(m -> m.path("t").asText().equals(event))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow()
                .get("d");
    }

    /** Waits for a message with an opcode. */
    public JsonNode await(int opcode) {
        return Awaitility.await()
                .until(
                        () -> heard.stream()
                                .filter(m -> m.path("op").asInt() == opcode)
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until the gateway closes, and gives the code; 1006 for a broken line. */
    public int awaitClose() {
        return Awaitility.await().until(() -> closed.getNow(0), code -> code != 0);
    }

    public String session() {
        return await("READY").get("session_id").asText();
    }

    public long sequence() {
        return heard.stream().mapToLong(m -> m.path("s").asLong()).max().orElse(0);
    }

    /** The numbers of the events of a type, as {@link Stage#say} numbered them. */
    public List<Integer> numbers(String event) {
        return payloads(event).stream().map(d -> d.path("n").asInt()).toList();
    }

    List<JsonNode> payloads(String event) {
        return heard.stream()
                .filter(m -> m.path("t").asText().equals(event))
                .map(m -> m.get("d"))
                .toList();
    }

    public boolean heard(int opcode) {
        return heard.stream().anyMatch(m -> m.path("op").asInt() == opcode);
    }

    /** Leaves with a code. */
    public void leave(int code) {
        socket.close(code, "");
    }

    private String inflate(byte[] message) {
        if (!Arrays.equals(
                Arrays.copyOfRange(message, message.length - 4, message.length), new byte[] {0, 0, -1, -1})) {
            throw new IllegalStateException("Not flushed");
        }
        try {
            inflater.setInput(message);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8_192];
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                out.write(buffer, 0, n);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Socket extends WebSocketClient {
        private volatile boolean opened;

        private Socket(URI address) {
            super(address);
            setDaemon(true);
            setTcpNoDelay(true);
            setConnectionLostTimeout(0);
        }

        private void open() {
            try {
                connectBlocking();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            // It may be closed again by now.
            if (!opened) {
                throw new IllegalStateException("nobody takes a connection at " + getURI());
            }
        }

        @Override
        public void onOpen(ServerHandshake handshake) {
            opened = true;
        }

        @Override
        public void onMessage(String message) {
            heard.add(Json.trusted(message));
        }

        @Override
        public void onMessage(ByteBuffer message) {
            byte[] bytes = new byte[message.remaining()];
            message.get(bytes);
            heard.add(Json.trusted(inflate(bytes)));
        }

        @Override
        public void onClose(int code, String reason, boolean byServer) {
            closed.complete(code);
        }

        @Override
        public void onError(Exception error) {
            closed.complete(CloseFrame.ABNORMAL_CLOSE);
        }
    }
}
