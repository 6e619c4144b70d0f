package dev.kizuna.rehearsal.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.wire.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who may come in: IDENTIFY begins a session, RESUME takes one up again. */
final class Admission {
    private final Lobby lobby;
    private final Hall hall;
    private final IdentifyBudget budget;
    private final LineInterference interference;
    private final Delivery delivery;
    private final Supplier<String> url;
    private final Set<Long> outages;

    Admission(
            Lobby lobby,
            Hall hall,
            IdentifyBudget budget,
            LineInterference interference,
            Delivery delivery,
            Supplier<String> url,
            Set<Long> outages) {
        this.lobby = lobby;
        this.hall = hall;
        this.budget = budget;
        this.interference = interference;
        this.delivery = delivery;
        this.url = url;
        this.outages = outages;
    }

    void identify(Connection line, JsonNode data) {
        GatewaySettings settings = lobby.settings();
        JsonNode shard = data.path("shard");
        int number = shard.path(0).asInt(0);
        int total = shard.path(1).asInt(1);
        long intents = data.path("intents").asLong(-1);
        if (line.session() != null) {
            line.close(CloseCode.ALREADY_AUTHENTICATED);
        } else if (!knows(data)) {
            line.close(CloseCode.AUTHENTICATION_FAILED);
        } else if (number < 0 || number >= total) {
            line.close(CloseCode.INVALID_SHARD);
        } else if (!Intents.known(intents)) {
            line.close(CloseCode.INVALID_INTENTS);
        } else if (!Intents.allowed((int) intents, settings.privileged())) {
            line.close(CloseCode.DISALLOWED_INTENTS);
        } else if (!budget.paced(number)) {
            line.invalidate(false);
        } else if (!budget.take()) {
            endEverything(line);
        } else {
            interference.around("IDENTIFY", line, () -> begin(line, number, total, (int) intents));
        }
    }

    void resume(Connection line, JsonNode data) {
        if (line.session() != null) {
            line.close(CloseCode.ALREADY_AUTHENTICATED);
        } else if (!knows(data)) {
            line.close(CloseCode.AUTHENTICATION_FAILED);
        } else {
            Session session = lobby.find(data.path("session_id").asText());
            line.claim(session);
            interference.around(
                    "RESUME", line, () -> takeUp(line, session, data.path("seq").asLong()));
        }
    }

    private void takeUp(Connection line, @Nullable Session session, long last) {
        if (session == null || !session.canReplayFrom(last)) {
            line.invalidate(false);
        } else if (session.ahead(last)) {
            line.close(CloseCode.INVALID_SEQ);
        } else {
            line.join(session);
            session.replayFrom(last - line.rewind(), line);
            delivery.tell(session, event("RESUMED", Json.object()));
        }
    }

    private void begin(Connection line, int shard, int shards, int intents) {
        ObjectNode ready = hall.ready();
        Session session = new Session(
                UUID.randomUUID().toString().replace("-", ""),
                shard,
                shards,
                intents,
                ready.path("user").path("id").asLong());
        Map<Long, ObjectNode> guilds = new LinkedHashMap<>(hall.guilds());
        guilds.keySet().removeIf(guild -> !session.covers(guild));
        ready.put("v", 10).put("session_id", session.id()).put("resume_gateway_url", url.get());
        ready.putArray("shard").add(shard).add(shards);
        var list = ready.putArray("guilds");
        guilds.keySet()
                .forEach(guild ->
                        list.addObject().put("id", Long.toString(guild)).put("unavailable", true));
        lobby.remember(session);
        line.join(session);
        delivery.tell(session, event("READY", ready));
        guilds.keySet().removeAll(outages);
        if ((intents & Intents.GUILDS) != 0) {
            guilds.values().forEach(guild -> delivery.tell(session, event("GUILD_CREATE", guild)));
        }
    }

    /** Above the day's limit Discord ends all sessions and resets the token. */
    private void endEverything(Connection line) {
        List<Session> all = lobby.sessions();
        for (Session session : all) {
            Connection other = session.line();
            if (other != null) {
                other.close(CloseCode.AUTHENTICATION_FAILED);
            }
            lobby.forget(session);
        }
        line.close(CloseCode.AUTHENTICATION_FAILED);
    }

    /** discord.js says "Bot " here too at times; Discord takes both. */
    private boolean knows(JsonNode data) {
        String said = data.path("token").asText();
        return (said.startsWith("Bot ") ? said.substring(4) : said)
                .equals(lobby.settings().token().value());
    }

    private static Event event(String type, ObjectNode data) {
        String text = Json.write(data);
        return new Event(type, 0, 0, text, text, Set.of());
    }
}
