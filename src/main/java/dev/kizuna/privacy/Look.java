package dev.kizuna.privacy;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import java.time.Instant;

/**
 * Somebody looked at what is another's.
 *
 * @param looker their Discord account; 0 of somebody who was erased since
 * @param why in the looker's words; empty where nobody asked for them
 * @param closed they are there, but not the key that opens them
 */
public record Look(CircleId circle, UserId looker, MemberId whose, Seen seen, Instant at, String why, boolean closed) {
    /** Of the reason, in characters. */
    public static final int LIMIT = 200;

    /** One whose words can be read. */
    public Look(CircleId circle, UserId looker, MemberId whose, Seen seen, Instant at, String why) {
        this(circle, looker, whose, seen, at, why, false);
    }

    /** Whose it was and why would reach logs. */
    @Override
    public String toString() {
        return "Look[" + seen + "]";
    }
}
