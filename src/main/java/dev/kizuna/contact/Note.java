package dev.kizuna.contact;

import dev.kizuna.kernel.UserId;
import java.time.Instant;

/**
 * What coordinators have noted about somebody.
 *
 * @param text empty where the key that opens it is lost
 */
public record Note(String text, UserId by, Instant at) {
    /** Of its text, in characters of Java. */
    public static final int MOST = 1_000;

    /** Whether there is one that cannot be read. */
    public boolean closed() {
        return text.isEmpty();
    }

    /** Nothing of it, since it would reach logs. */
    @Override
    public String toString() {
        return "Note";
    }
}
