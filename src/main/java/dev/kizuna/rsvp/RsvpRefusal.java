package dev.kizuna.rsvp;

/** Why an answer is not taken. In brackets what the refusal's details hold. */
public enum RsvpRefusal {
    /** Pressed on another server than the circle's. */
    OF_ANOTHER_SERVER,
    /** In a direct message, by somebody whom the meeting's circle does not know. */
    NOT_OF_THE_CIRCLE,
    NOT_ANNOUNCED,
    CANCELLED,
    CLOSED,
    /** [deadline] */
    DEADLINE_PASSED,
    OVER,
    /** For coordinators only, who may go on; members are put on the waitlist. [capacity] */
    FULL,
    /** A note was added without an answer to add it to. */
    NOT_ANSWERED,
    /** Somebody steps back who neither waits nor is offered a seat. */
    NOT_WAITING,
    /** Somebody gives up a seat that they do not have. */
    NOT_SEATED,
    /** Answers are closed: a seat that is given up now cannot be taken again. Asked first, and may go on. */
    SEAT_AT_STAKE,
    /** [limit, over] in characters. */
    NOTE_TOO_LONG
}
