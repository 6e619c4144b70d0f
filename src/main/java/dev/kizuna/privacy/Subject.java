package dev.kizuna.privacy;

/** What kind of thing is held about somebody, in the order in which they read it. */
public enum Subject {
    PROFILE,
    OFFICE_LEFT,
    OFFICE_TAKEN_OVER,
    ANSWER,
    ARRIVAL,
    SEAT,
    ENCOUNTER,
    TRAIT,
    BOND,
    CARD,
    EXCHANGE,
    FOLLOWUP,
    STORY,
    NOTICE,
    WISH,
    COORDINATOR,
    CONSENT,
    LOOK
}
