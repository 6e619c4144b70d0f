package dev.kizuna.discord;

/** Why the edge itself says no, before a room is asked. */
public enum EdgeRefusal {
    /** Typed or pressed in a direct message what belongs to a server. */
    ONLY_ON_A_SERVER,
    /** A button or form of a version that is no more, or one made up. */
    OUT_OF_DATE,
    /** A form had to be shown, but its moment had passed. */
    TOO_LATE_FOR_A_FORM,
    /** A file of more than is taken; details: {@code most}, in mebibytes. */
    FILE_TOO_LARGE,
    /** Discord did not hand out a file, or not in time. */
    FILE_NOT_FETCHED,
    /** What was typed is no longer at hand. */
    TYPED_GONE
}
