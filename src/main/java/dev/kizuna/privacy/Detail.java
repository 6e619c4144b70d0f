package dev.kizuna.privacy;

/** What is said of a thing that is held. */
public enum Detail {
    NAME,
    READING,
    ORGANISATION,
    FIELD,
    AREA,
    ACCOUNT,
    SHOWN_NAME,
    LANGUAGE,
    MEETING,
    TITLE,
    WHAT,
    TEXT,
    SHOWN_TO,
    NOTE,
    WHEN,
    ROUND,
    TABLE,
    WHO,
    WHY,
    VERSION
}
