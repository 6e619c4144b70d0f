package dev.kizuna.rehearsal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The body of a request, understood.
 *
 * @param text the JSON as it came; empty where there was none
 */
record RequestBody(String text, JsonNode json, List<Call.Upload> files) {
    static final RequestBody NONE = new RequestBody("", MissingNode.getInstance(), List.of());
    private static final int LIMIT = 25 * 1024 * 1024;

    /** @throws ApiError 413 above 25 MiB, 400 where JSON or form data cannot be read */
    static RequestBody read(String contentType, byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw new ApiError(413, 40005, "Request entity too large");
        }
        if (contentType.startsWith("multipart/form-data")) {
            Multipart form = Multipart.read(contentType, bytes);
            return new RequestBody(form.payload(), parse(form.payload()), form.files());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.isEmpty() ? NONE : new RequestBody(text, parse(text), List.of());
    }

    private static JsonNode parse(String text) {
        try {
            return Json.read(text);
        } catch (JsonProcessingException e) {
            throw new ApiError(400, 50109, "The request body contains invalid JSON.");
        }
    }
}
