package dev.kizuna.rehearsal.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.wire.Dispatch;
import dev.kizuna.rehearsal.wire.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An event frozen as text at the moment it happened.
 *
 * @param bare the same without what only the message content intent shows
 * @param entitled the users who see a message's content anyway: its author and whoever it mentions
 */
record Event(String type, long guild, int intents, String data, String bare, Set<Long> entitled) {
    private static final List<String> CONTENT = List.of("embeds", "attachments", "components");

    static Event of(Dispatch dispatch) {
        String data = Json.write(dispatch.data());
        boolean message =
                dispatch.type().equals("MESSAGE_CREATE") || dispatch.type().equals("MESSAGE_UPDATE");
        if (!message || dispatch.guild() == 0) {
            return new Event(dispatch.type(), dispatch.guild(), dispatch.intents(), data, data, Set.of());
        }
        String bare = Json.write(bare(dispatch.data().deepCopy()));
        return new Event(dispatch.type(), dispatch.guild(), dispatch.intents(), data, bare, entitled(dispatch.data()));
    }

    private static ObjectNode bare(ObjectNode message) {
        message.put("content", "");
        CONTENT.forEach(message::putArray);
        message.remove("poll");
        return message;
    }

    private static Set<Long> entitled(JsonNode message) {
        Set<Long> users = new HashSet<>();
        users.add(message.path("author").path("id").asLong());
        message.path("mentions").forEach(user -> users.add(user.path("id").asLong()));
        return users;
    }
}
