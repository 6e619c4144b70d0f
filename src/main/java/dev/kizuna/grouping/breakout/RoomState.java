package dev.kizuna.grouping.breakout;

/** How far one table's room has come. */
public enum RoomState {
    /** To be made. */
    WANTED,
    /** Being made: after a crash or an answer that never came it may be there or not. */
    TRYING,
    OPEN,
    /** Discord does not let the bot make it, or take it away. */
    REFUSED
}
