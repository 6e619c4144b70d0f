package dev.kizuna.grouping;

/** For whom tables are planned. */
public enum Whom {
    /** Those with a seat, and whoever is there already. */
    GOING,
    /** Those checked in. */
    PRESENT
}
