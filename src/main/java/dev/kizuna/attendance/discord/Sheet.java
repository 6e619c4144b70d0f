package dev.kizuna.attendance.discord;

/** What can be printed for the door. */
enum Sheet {
    /** Everyone expected, to be ticked off with a pen. */
    LIST,
    /** A name tag for each of them. */
    TAGS
}
