package dev.kizuna.notice;

import java.time.Instant;

/**
 * What a notice may wait for, and for how long it makes sense.
 *
 * @param begins when what it is about begins
 * @param ends from this moment on it is not said any more
 * @param from before this moment it is not said; one that has passed holds nothing up
 */
public record Terms(Weight weight, Instant begins, Instant ends, Instant from) {

    /** The same for what can be said at once. */
    public Terms(Weight weight, Instant begins, Instant ends) {
        this(weight, begins, ends, Instant.EPOCH);
    }

    /** What a person who wants few notices still gets. */
    public enum Weight {
        /** Something is other than the person believes. Within a day of the beginning it does not wait for the morning. */
        CHANGE,
        /** The person knows it already. */
        REMINDER
    }
}
