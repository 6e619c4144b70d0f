package dev.kizuna.grouping.breakout;

/** What a table's room is. */
public enum RoomKind {
    /** A thread, where people sit together and want to write things down. */
    THREAD,
    /** A voice channel, at a meeting held on line. */
    VOICE
}
