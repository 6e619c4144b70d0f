package dev.kizuna.grouping.discord;

/** What can be printed of a plan. */
enum TablePaper {
    /** For each table who sits there. */
    LISTS,
    /** For each table its number, to be set up. */
    NUMBERS
}
