package dev.kizuna.rsvp;

import org.jspecify.annotations.Nullable;

/** A meeting's seats, and with them the answer of the person who asks, read together. */
record Occupancy(Seats seats, @Nullable Rsvp own) {}
