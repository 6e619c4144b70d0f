package dev.kizuna.meeting;

/** What a plan is made of, piece by piece as a coordinator types it. */
public enum PlanPart {
    TITLE,
    WHEN,
    VENUE,
    CAPACITY,
    DEADLINE,
    DESCRIPTION
}
