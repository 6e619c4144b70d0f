package dev.kizuna.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its circle's coordinators see it.
 *
 * @param at when this became of it; of one still owed, from when on it may be said
 * @param lapse why, of one that was not said
 */
public record Told(
        long id,
        Notice notice,
        Fate fate,
        Instant at,
        @Nullable Lapse lapse) {}
