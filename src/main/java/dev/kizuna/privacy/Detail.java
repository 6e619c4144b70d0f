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
    COORDINATORS_NOTE,
    WHEN,
    ROUND,
    TABLE,
    WHO,
    WHY,
    VERSION
}
