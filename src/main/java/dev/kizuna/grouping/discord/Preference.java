package dev.kizuna.grouping.discord;

/** What to do where people do not divide into tables of the size wanted. */
enum Preference {
    /** Whichever comes nearer to the size. */
    EVEN,
    /** Rather one table more. */
    SMALLER
}
