package dev.kizuna.grouping.wish;

/** A wish about two people, by their places in the {@link Gathering}. */
public record Bond(int one, int other, BondKind kind) {}
