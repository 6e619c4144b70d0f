package dev.kizuna.rehearsal.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.wire.Dispatch;
import dev.kizuna.rehearsal.wire.Json;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers to opcode 8: members in chunks of a thousand. */
final class Chunks {
    private static final int SIZE = 1_000;

    private final Hall hall;
    private final Delivery delivery;

    Chunks(Hall hall, Delivery delivery) {
        this.hall = hall;
        this.delivery = delivery;
    }

    void answer(Session session, JsonNode request) {
        MemberQuery query = MemberQuery.of(request);
        boolean hidden = query.everybody() && (session.intents() & Intents.GUILD_MEMBERS) == 0;
        List<ObjectNode> members = hidden ? List.of() : hall.members(query);
        int count = Math.max(1, (members.size() + SIZE - 1) / SIZE);
        for (int i = 0; i < count; i++) {
            List<ObjectNode> part = members.subList(i * SIZE, Math.min(members.size(), (i + 1) * SIZE));
            ObjectNode chunk = chunk(query, part, i, count);
            if (request.path("nonce").isTextual()) {
                chunk.put("nonce", request.path("nonce").asText());
            }
            delivery.tell(session, Event.of(new Dispatch("GUILD_MEMBERS_CHUNK", query.guild(), 0, chunk)));
        }
    }

    private static ObjectNode chunk(MemberQuery query, List<ObjectNode> part, int index, int count) {
        ObjectNode chunk = Json.object()
                .put("guild_id", Long.toString(query.guild()))
                .put("chunk_index", index)
                .put("chunk_count", count);
        chunk.putArray("members").addAll(part);
        Set<Long> found = part.stream()
                .map(member -> member.path("user").path("id").asLong())
                .collect(Collectors.toSet());
        var missing = chunk.putArray("not_found");
        query.users().stream().filter(user -> !found.contains(user)).forEach(user -> missing.add(Long.toString(user)));
        return chunk;
    }
}
