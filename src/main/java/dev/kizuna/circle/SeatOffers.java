package dev.kizuna.circle;

import java.time.Duration;

/**
 * When a seat that falls free is offered to whoever waits, and held for their answer, instead of simply given.
 *
 * @param from how near the meeting
 * @param hold how long a seat is held at most
 */
public record SeatOffers(Nearness from, Hold hold) {
    public static final SeatOffers USUAL = new SeatOffers(Nearness.A_DAY, Hold.THREE_HOURS);

    /** How long before a meeting its seats begin to be offered. */
    public enum Nearness {
        /** Every seat is given, until the meeting begins. */
        NEVER(Duration.ZERO),
        HALF_A_DAY(Duration.ofHours(12)),
        A_DAY(Duration.ofHours(24)),
        TWO_DAYS(Duration.ofDays(2)),
        THREE_DAYS(Duration.ofDays(3)),
        A_WEEK(Duration.ofDays(7));

        private final Duration time;

        Nearness(Duration time) {
            this.time = time;
        }

        public Duration time() {
            return time;
        }
    }

    /** How long a seat may be held for one person. */
    public enum Hold {
        HALF_AN_HOUR(Duration.ofMinutes(30)),
        AN_HOUR(Duration.ofHours(1)),
        TWO_HOURS(Duration.ofHours(2)),
        THREE_HOURS(Duration.ofHours(3)),
        SIX_HOURS(Duration.ofHours(6)),
        HALF_A_DAY(Duration.ofHours(12)),
        A_DAY(Duration.ofHours(24));

        private final Duration time;

        Hold(Duration time) {
            this.time = time;
        }

        public Duration time() {
            return time;
        }
    }
}
