package dev.kizuna.rehearsal.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One REST request and what was answered, for the log.
 *
 * @param template the matched route; empty where none matched
 * @param request the JSON body as it came; empty for none
 * @param reason what the sender gave as the reason, for the server's audit log; empty for none
 * @param files names of the uploaded files
 * @param response the body as it was sent, or would have been; empty for none
 */
public record Exchange(
        Instant at,
        String method,
        String template,
        String path,
        String request,
        String reason,
        List<String> files,
        int status,
        String response,
        Answer.Ending ending,
        Duration took)
        implements LogEntry {

    @Override
    public ObjectNode json() {
        ObjectNode line = Json.object()
                .put("at", at.toString())
                .put("kind", "request")
                .put("method", method)
                .put("template", template)
                .put("path", path)
                .put("request", request);
        if (!reason.isEmpty()) {
            line.put("reason", reason);
        }
        files.forEach(line.putArray("files")::add);
        return line.put("status", status)
                .put("response", response)
                .put("ending", ending.name())
                .put("micros", took.toNanos() / 1_000);
    }
}
