package dev.kizuna.grouping.breakout;

/** What is being done about a meeting's rooms. Each phase can be begun again from its start and comes to the same. */
public enum Phase {
    /** Rooms are being made. */
    OPENING,
    /** It is being looked who is in voice and has to be moved. */
    GATHERING,
    /** People are being moved to their tables. */
    MOVING,
    /** Nothing is to be done. */
    OPEN,
    /** People are being brought back to where they were. */
    RELEASING,
    /** People are being brought back, and then the rooms taken away. */
    CLOSING
}
