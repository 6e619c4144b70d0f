package dev.kizuna.attendance;

/** Why somebody is not checked in. In brackets what the refusal's details hold. */
public enum AttendanceRefusal {
    /** Pressed on another server than the circle's. */
    OF_ANOTHER_SERVER,
    /** In a direct message, by somebody whom the meeting's circle does not know. */
    NOT_OF_THE_CIRCLE,
    NOT_ANNOUNCED,
    CANCELLED,
    /** For members only. [opens] */
    TOO_EARLY,
    /** For members only. */
    OVER,
    WRONG_CODE,
    /** Too many wrong words in a row. [minutes] until the next */
    TOO_MANY_GUESSES,
    /** The coordinator is in no voice channel, so it cannot be told which is the meeting's. */
    NOT_IN_VOICE,
    /** More than one person may be meant by the name. [name, candidates] */
    SEVERAL_ALIKE
}
