package dev.kizuna.grouping.timer;

/** How far one ring in one place has come. */
enum RingState {
    DUE,
    /** After a crash or an answer that never came it may have been heard or not. */
    TRYING,
    SAID,
    /** It lost its sense, or the place is gone. */
    LAPSED
}
