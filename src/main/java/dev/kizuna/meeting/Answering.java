package dev.kizuna.meeting;

/** Whether members may answer at a given moment, and if not, why. Coordinators are not bound by it. */
public enum Answering {
    OPEN,
    NOT_ANNOUNCED,
    DEADLINE_PASSED,
    CLOSED,
    /** The meeting has ended. */
    OVER,
    CANCELLED
}
