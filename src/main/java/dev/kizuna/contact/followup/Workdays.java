package dev.kizuna.contact.followup;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import dev.kizuna.meeting.holiday.Holidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** When offices can be phoned: from Monday to Friday, on no holiday. */
final class Workdays {
    /** Desks are occupied, and the first meetings have not begun. */
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private Workdays() {}

    /** The day itself, or else the first after it. */
    static LocalDate onOrAfter(LocalDate day) {
        LocalDate one = day;
        while (Set.of(SATURDAY, SUNDAY).contains(one.getDayOfWeek())
                || Holidays.on(one).isPresent()) {
            one = one.plusDays(1);
        }
        return one;
    }

    static Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }
}
