package dev.kizuna.kernel;

/** A Discord role (snowflake). */
public record RoleId(long value) {}
