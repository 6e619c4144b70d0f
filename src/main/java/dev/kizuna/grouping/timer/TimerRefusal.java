package dev.kizuna.grouping.timer;

/** Why a timer does not do what is wanted. */
public enum TimerRefusal {
    /** One is running already. */
    RUNNING,
    /** None is running. */
    NOT_RUNNING,
    /** The meeting was cancelled. */
    CANCELLED
}
