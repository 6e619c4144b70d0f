package dev.kizuna.rehearsal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Permission;
import java.util.List;

/** Which permissions a message asks of its author. */
final class Sending {
    private Sending() {}

    /** @throws ApiError 50008 where the channel holds no messages */
    static long needs(Channel channel, JsonNode body, List<Call.Upload> files) {
        if (!channel.holdsMessages()) {
            throw new ApiError(400, 50008, "Cannot send messages in a non-text channel");
        }
        long needed = channel.isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES;
        return needed | extras(body, files);
    }

    static long extras(JsonNode body, List<Call.Upload> files) {
        long needed = body.path("embeds").isEmpty() ? 0 : Permission.EMBED_LINKS;
        needed |= files.isEmpty() ? 0 : Permission.ATTACH_FILES;
        return needed | (Json.has(body, "poll") ? Permission.SEND_POLLS : 0);
    }
}
