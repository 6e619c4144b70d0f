package dev.kizuna.grouping.wish;

/** Why a wish was not kept. */
public enum Reason {
    /** Too few people for the tables that there are. */
    TOO_FEW,
    /** More people than tables, so that some must sit together. */
    TOO_MANY,
    /** The tables are too small for it. */
    NO_ROOM,
    /** What a coordinator pinned, or has moved by hand, or another must stands against it. */
    STANDS_AGAINST
}
