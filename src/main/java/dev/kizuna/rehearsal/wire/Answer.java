package dev.kizuna.rehearsal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What goes back over the wire, to the byte.
 *
 * @param headers all headers but those of the transport; names in any case
 * @param body empty for none
 */
public record Answer(int status, Map<String, String> headers, byte[] body, Ending ending) {
    private static final String JSON = "application/json";

    /** How the answer ends: as it should, broken off in the middle of the body, or before the first byte. */
    public enum Ending {
        WHOLE,
        TRUNCATED,
        CUT
    }

    /** An answer from behind Discord's proxy: it carries {@code via}, as every answer of the API does. */
    public static Answer of(Reply reply) {
        return reply.body() == null ? of(reply.status(), "", "") : of(reply.status(), JSON, Json.write(reply.body()));
    }

    /** An answer with a body of any type; an empty type for no body. */
    public static Answer of(int status, String contentType, String body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Via", "1.1 google");
        if (!contentType.isEmpty()) {
            headers.put("Content-Type", contentType);
        }
        return new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8), Ending.WHOLE);
    }

    /** The body that Discord sends for a refusal. */
    public static Answer of(ApiError error) {
        var body = Json.object().put("message", error.getMessage()).put("code", error.code());
        if (error.errors() != null) {
            body.set("errors", error.errors());
        }
        return of(new Reply(error.status(), body));
    }

    /**
     * A 429. {@code Retry-After} is a whole number of seconds, rounded up; the body has the exact wait.
     *
     * @param scope user, global or shared
     */
    public static Answer tooMany(String scope, long waitMillis) {
        boolean global = scope.equals("global");
        Answer answer = Answer.of(new Reply(
                        429,
                        Json.object()
                                .put("message", "You are being rate limited.")
                                .put("retry_after", waitMillis / 1_000.0)
                                .put("global", global)))
                .header("Retry-After", String.valueOf((waitMillis + 999) / 1_000))
                .header("X-RateLimit-Scope", scope);
        return global ? answer.header("X-RateLimit-Global", "true") : answer;
    }

    /** The same answer with a header set, or taken away where the value is null. */
    public Answer header(String name, @Nullable String value) {
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Answer(status, changed, body, ending);
    }

    public Answer ending(Ending other) {
        return new Answer(status, headers, body, other);
    }

    /** The body as text; empty where there is none. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
