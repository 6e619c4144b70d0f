package dev.kizuna.rsvp;

/** Which of a meeting's limits hold when a coordinator answers for somebody. They are asked first, and may go on. */
public enum Bounds {
    /** All of them: a closed answer or a full meeting is refused, for the coordinator to decide. */
    ALL,
    /** The capacity alone: answered after the deadline as well, with a place on the waitlist where the seats are taken. */
    CAPACITY,
    /** None: a seat whatever the capacity says. */
    NONE
}
