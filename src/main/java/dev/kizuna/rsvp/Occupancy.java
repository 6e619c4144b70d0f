package dev.kizuna.rsvp;

import org.jspecify.annotations.Nullable;

/** A meeting's seats, and with them the answer of the person who asks, read together. */
record Occupancy(Seats seats, @Nullable Rsvp own) {

    /** Where an answer leads. Who has a seat, or a place in the line for one, keeps it. */
    Place destination(Answer answer, @Nullable Integer capacity, boolean overbook) {
        if (answer != Answer.GOING) {
            return answer == Answer.MAYBE ? Place.MAYBE : Place.DECLINED;
        }
        Place held = own == null ? Place.DECLINED : own.place();
        if (held == Place.SEATED || held == Place.OFFERED || overbook) {
            return Place.SEATED;
        }
        return held == Place.WAITING || seats.full(capacity) ? Place.WAITING : Place.SEATED;
    }
}
