package dev.kizuna.privacy;

import java.time.Instant;

/** Somebody agreed to a version of their circle's policy. */
public record Consent(int version, Instant at) {}
