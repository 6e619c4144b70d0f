package dev.kizuna.notice;

/** Where a notice is said. */
public enum Way {
    PRIVATE,
    THREAD
}
