package dev.kizuna.grouping.discord;

/** What the menu under a plan offers. */
enum Further {
    /** Fitted again, moving a few where it clearly helps. */
    BETTER,
    /** Fitted again, whoever moves. */
    RESHUFFLE,
    /** Made anew, with other tables. */
    REMAKE,
    WISHES,
    PRINT_LISTS,
    PRINT_NUMBERS,
    /** Who really sat with whom. */
    ENCOUNTERS
}
