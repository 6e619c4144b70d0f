package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import org.jspecify.annotations.Nullable;

/** A file that was uploaded; its bytes are kept as they came. */
public record Attachment(
        long id,
        String filename,
        String contentType,
        byte[] bytes,
        @Nullable String description,
        String url) {

    public ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", Json.id(id))
                .put("filename", filename)
                .put("size", bytes.length)
                .put("url", url)
                .put("proxy_url", url)
                .put("content_type", contentType);
        if (description != null) {
            json.put("description", description);
        }
        return json;
    }
}
