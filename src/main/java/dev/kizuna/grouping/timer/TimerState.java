package dev.kizuna.grouping.timer;

/** How a timer stands. */
public enum TimerState {
    RUNNING,
    /** Its time has come. */
    OVER,
    /** A coordinator has ended it before its time. */
    STOPPED
}
