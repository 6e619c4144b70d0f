package dev.kizuna.grouping.wish;

/** What matters about a person at a table. Why somebody needs it is nobody's business, and is not asked. */
public enum Trait {
    CAN_FACILITATE,
    CAN_SCRIBE,
    NEAR_DOOR
}
