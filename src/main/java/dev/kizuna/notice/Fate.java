package dev.kizuna.notice;

/** What became of a notice. */
public enum Fate {
    /** On its way, or waiting for its turn, the morning, or Discord. */
    OWED,
    /** Said by direct message. */
    SENT,
    /** Said in the meeting's thread, mentioning the person. */
    POSTED,
    /** Nothing on Discord reaches the person: a coordinator is asked to phone. */
    TO_PHONE,
    /** A coordinator has phoned. */
    PHONED,
    /** Not said; see {@link Lapse}. */
    LAPSED
}
