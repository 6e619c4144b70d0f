package dev.kizuna.meeting.when;

import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase means.
 *
 * @param end null where none was given; otherwise after {@code start}
 * @param assumed what the phrase left open
 */
public record Reading(ZonedDateTime start, @Nullable ZonedDateTime end, Set<Assumption> assumed) {
    public Reading {
        assumed = Set.copyOf(assumed);
    }
}
