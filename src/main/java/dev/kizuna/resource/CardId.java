package dev.kizuna.resource;

/** A social-resource card, whichever circle it belongs to. */
public record CardId(long value) {}
