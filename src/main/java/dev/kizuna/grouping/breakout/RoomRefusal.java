package dev.kizuna.grouping.breakout;

/** Why nothing is done about a meeting's rooms. */
public enum RoomRefusal {
    /** Discord does not let the bot handle voice channels. */
    NOT_ALLOWED,
    /** The meeting has no rooms. */
    NO_ROOMS,
    /** It has rooms of the other kind, which are to be taken away first. */
    OTHER_KIND,
    /** Its rooms are being taken away. */
    BEING_CLOSED,
    /** Only voice channels have people who can be moved. */
    NOBODY_TO_MOVE,
    /** The meeting was cancelled or has long been over. */
    NOT_NOW
}
