package dev.kizuna.notice;

import dev.kizuna.kernel.CircleId;
import java.time.Instant;

/** When a circle's people are left in peace. */
@FunctionalInterface
public interface QuietHours {

    /** The moment itself where people may be told then, else the end of that night. */
    Instant allowed(CircleId circle, Instant moment);
}
