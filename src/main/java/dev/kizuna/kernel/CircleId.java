package dev.kizuna.kernel;

/** A circle: our own number for one Discord server's group. */
public record CircleId(long value) {}
