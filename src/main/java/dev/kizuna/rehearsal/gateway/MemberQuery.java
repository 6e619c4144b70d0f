package dev.kizuna.rehearsal.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom opcode 8 asks for: members whose name starts with a text, or those with given ids.
 *
 * @param prefix empty for everybody
 * @param limit 0 for no limit
 * @param users empty where the prefix decides
 */
public record MemberQuery(long guild, String prefix, int limit, List<Long> users) {
    static MemberQuery of(JsonNode data) {
        List<Long> users = new ArrayList<>();
        JsonNode ids = data.path("user_ids");
        if (ids.isArray()) {
            ids.forEach(id -> users.add(id.asLong()));
        } else if (!ids.isMissingNode() && !ids.isNull()) {
            users.add(ids.asLong());
        }
        return new MemberQuery(
                data.path("guild_id").asLong(),
                data.path("query").asText(""),
                data.path("limit").asInt(),
                users);
    }

    boolean everybody() {
        return prefix.isEmpty() && users.isEmpty();
    }
}
