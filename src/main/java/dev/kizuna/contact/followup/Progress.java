package dev.kizuna.contact.followup;

/** What became of somebody's wish to be in touch with another. */
public enum Progress {
    /** Is to be phoned on a day that was chosen. */
    LATER,
    PHONED,
    /** Waits for a coordinator to introduce the two. */
    INTRODUCE,
    INTRODUCED,
    /** Does not want to for now. */
    NOT_NOW,
    /** Was phoned, and it goes on. */
    GOES_ON,
    /** Was phoned, and it rests. */
    RESTS;

    /** Whether it has begun, so that one can ask whether it goes on. */
    public boolean hasBegun() {
        return this == PHONED || this == GOES_ON || this == RESTS;
    }
}
