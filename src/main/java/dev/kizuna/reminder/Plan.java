package dev.kizuna.reminder;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The leads of a meeting's reminders.
 *
 * @param leads the farthest first, those of the deadline last
 * @param source whose plan it is
 */
public record Plan(SortedSet<Lead> leads, Source source) {
    /** Seven days, one day and two hours before the start; two days before the deadline. */
    static final List<Lead> USUAL = List.of(
            Lead.start(Duration.ofDays(7)),
            Lead.start(Duration.ofDays(1)),
            Lead.start(Duration.ofHours(2)),
            Lead.deadline(Duration.ofDays(2)));

    /** Where a plan comes from. */
    public enum Source {
        USUAL,
        CIRCLE,
        MEETING
    }

    Plan(Collection<Lead> leads, Source source) {
        this(new TreeSet<>(leads), source);
    }

    /** With what every plan has. */
    Stream<Lead> all() {
        return Stream.concat(leads.stream(), Stream.of(Lead.AT_DEADLINE));
    }
}
