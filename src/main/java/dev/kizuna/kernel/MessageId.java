package dev.kizuna.kernel;

/** A Discord message (snowflake), unique only together with its channel. */
public record MessageId(long value) {}
