package dev.kizuna.kernel;

/** A meeting, whichever circle it belongs to. */
public record MeetingId(long value) {}
