package dev.kizuna.attendance.discord;

/** What the menu of a panel offers besides other parts of the list. */
enum Deed {
    /** The word on the wall. */
    CODE,
    PRINT_LIST,
    PRINT_TAGS,
    SUMMARY
}
