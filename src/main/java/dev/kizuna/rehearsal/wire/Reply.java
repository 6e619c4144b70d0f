package dev.kizuna.rehearsal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** An answer of the API: a status, and a JSON body unless the status is 204. */
public record Reply(int status, @Nullable JsonNode body) {

    public static Reply ok(JsonNode body) {
        return new Reply(200, body);
    }

    public static Reply created(JsonNode body) {
        return new Reply(201, body);
    }

    public static Reply nothing() {
        return new Reply(204, null);
    }
}
