package dev.kizuna.grouping;

/** What somebody does at a table beside taking part. */
public enum Duty {
    NONE,
    FACILITATOR,
    SCRIBE
}
