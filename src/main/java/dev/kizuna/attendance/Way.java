package dev.kizuna.attendance;

/** How an arrival became known. */
public enum Way {
    /** A coordinator saw the person. */
    COORDINATOR,
    /** The person typed the word on the wall. */
    CODE,
    /** The person pressed the button that came with their reminder. */
    BUTTON,
    /** A coordinator counted those in the meeting's voice channel. */
    VOICE
}
