package dev.kizuna.meeting;

import java.time.Instant;

/** One date of one circle. */
record HabitDateId(long circle, Instant start) {}
