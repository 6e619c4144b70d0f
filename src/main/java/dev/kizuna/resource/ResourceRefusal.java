package dev.kizuna.resource;

/** Why nothing is kept or dealt. In brackets what the refusal's details hold. */
public enum ResourceRefusal {
    /** [part, most] */
    TOO_LONG,
    /** [part] */
    MISSING,
    /** Another card of the deck has this name. [name] */
    NAME_TAKEN,
    /** [most] */
    DECK_FULL,
    NO_SUCH_CARD,
    /** Somebody else changed the card since it was shown. */
    CARD_CHANGED,
    EMPTY_DECK,
    /** A table would get the same card twice. [cards] that there are */
    TOO_FEW_CARDS,
    /** [most] */
    NOT_SO_MANY_TABLES,
    /** [most] */
    NOT_SO_MANY_CARDS,
    /** Somebody else dealt since it was asked. */
    DEALT_MEANWHILE,
    NOTHING_DEALT,
    /** [tables] that there are */
    NO_SUCH_TABLE,
    /** Neither a coordinator, nor told of a seat, nor checked in. */
    NOT_AT_THE_TABLES,
    /** Where the person was not told to sit. [own] tables */
    ANOTHER_TABLE,
    /** The meeting is cancelled. */
    CANCELLED
}
