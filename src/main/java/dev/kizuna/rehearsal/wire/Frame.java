package dev.kizuna.rehearsal.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * One gateway message, for the log.
 *
 * @param connection counts the connections since the start, from 1
 * @param direction who spoke; {@code NOTE} for opening, closing and dropping
 * @param payload the JSON text, or the note
 */
public record Frame(Instant at, int connection, Direction direction, String payload) implements LogEntry {
    /** Who spoke. */
    public enum Direction {
        FROM_BOT,
        TO_BOT,
        NOTE
    }

    @Override
    public ObjectNode json() {
        return Json.object()
                .put("at", at.toString())
                .put("kind", "frame")
                .put("connection", connection)
                .put("direction", direction.name())
                .put("payload", payload);
    }
}
