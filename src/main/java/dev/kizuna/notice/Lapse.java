package dev.kizuna.notice;

/** Why a notice was not said. */
public enum Lapse {
    /** What it was about was over before it could be said. */
    LATE,
    /** The meeting was cancelled. */
    CANCELLED,
    /** A later change says it better. */
    OVERTAKEN,
    /** The person's answer has made it needless. */
    ANSWERED,
    /** The person wants to be told of changes only. */
    UNWANTED
}
