package dev.kizuna.kernel;

/** A circle: the snowflake of its Discord server, since one server is one circle. */
public record CircleId(long value) {}
