package dev.kizuna.kernel;

/** A person a circle knows, with or without a Discord account. */
public record MemberId(long value) {}
