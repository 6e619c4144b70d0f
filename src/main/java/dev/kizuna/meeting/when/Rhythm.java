package dev.kizuna.meeting.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * How often a circle meets.
 *
 * @param rule of the days, as in RFC 5545: {@code FREQ=MONTHLY;BYMONTH=6,11;BYDAY=1FR}
 * @param since the day from which every second month or week is counted
 * @param length none where the words did not say how long
 */
public record Rhythm(
        String rule,
        LocalDate since,
        LocalTime start,
        @Nullable Duration length) {
    /** Of the days looked through; more than any rule needs to come from {@link #since} to the present in ten years. */
    private static final int FARTHEST = 2000;

    /** @throws IllegalArgumentException where the rule is none */
    public Rhythm {
        parsed(rule);
    }

    /** The next beginnings after a moment, at most as many as asked for. */
    public List<ZonedDateTime> after(Instant moment, ZoneId zone, int most) {
        List<ZonedDateTime> next = new ArrayList<>();
        RecurrenceRuleIterator days =
                parsed(rule).iterator(new DateTime(since.getYear(), since.getMonthValue() - 1, since.getDayOfMonth()));
        for (int seen = 0; seen < FARTHEST && next.size() < most && days.hasNext(); seen++) {
            DateTime day = days.nextDateTime();
            ZonedDateTime begins = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth())
                    .atTime(start)
                    .atZone(zone);
            if (begins.toInstant().isAfter(moment)) {
                next.add(begins);
            }
        }
        return next;
    }

    private static RecurrenceRule parsed(String rule) {
        try {
            return new RecurrenceRule(rule);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException(rule, e);
        }
    }
}
