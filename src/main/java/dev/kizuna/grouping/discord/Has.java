package dev.kizuna.grouping.discord;

/** Whether a trait is to be somebody's after the press. */
enum Has {
    YES,
    NO
}
