package dev.kizuna.grouping;

/** Of a plan, what coordinators work at, and what people were told. */
enum Edition {
    DRAFT,
    PUBLISHED
}
