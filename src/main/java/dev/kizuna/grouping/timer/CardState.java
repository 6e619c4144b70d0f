package dev.kizuna.grouping.timer;

/** How far a timer's card has come. */
public enum CardState {
    DUE,
    /** After a crash or an answer that never came it may be there or not. */
    TRYING,
    MADE,
    /** Removed by hand, or refused. */
    LOST
}
