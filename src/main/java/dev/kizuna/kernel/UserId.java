package dev.kizuna.kernel;

/** A Discord account (snowflake). */
public record UserId(long value) {}
