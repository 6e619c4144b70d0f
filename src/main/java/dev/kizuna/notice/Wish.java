package dev.kizuna.notice;

/** How a person wants to be told. */
public enum Wish {
    /** By direct message; where that cannot be, in the meeting's thread. */
    PRIVATE,
    /** In the meeting's thread alone. */
    THREAD,
    /** By direct message, and only when something changes. */
    CHANGES
}
