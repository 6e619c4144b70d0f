package dev.kizuna.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** The hour at which coordinators' weeks begin: Monday, nine o'clock. */
final class Week {
    private static final LocalTime HOUR = LocalTime.of(9, 0);

    private Week() {}

    /** The Monday whose hour was the last to strike there. */
    static LocalDate last(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        LocalDate monday = there.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return there.isBefore(monday.atTime(HOUR).atZone(zone)) ? monday.minusWeeks(1) : monday;
    }

    /** The same where on earth it is latest. */
    static LocalDate lastAnywhere(Instant now) {
        return last(now, ZoneOffset.MAX);
    }

    static Instant hour(LocalDate monday, ZoneId zone) {
        return monday.atTime(HOUR).atZone(zone).toInstant();
    }
}
