package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Puts a date and a time of day into the circle's zone, within the time one can plan for. */
final class Moments {
    private Moments() {}

    /** Of an hour that comes twice when clocks go back, the first; one that they skip is refused. */
    static ZonedDateTime at(LocalDate date, int minutes, ZoneId zone, String part) {
        LocalDateTime local = date.atStartOfDay().plusMinutes(minutes);
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw new Refusal(WhenTrouble.NO_SUCH_TIME, "part", part);
        }
        return local.atZone(zone);
    }

    static void requireAhead(ZonedDateTime when, ZonedDateTime now, String part) {
        if (!when.isAfter(now)) {
            throw new Refusal(WhenTrouble.PAST, "part", part, "when", when);
        }
        if (when.isAfter(now.plusYears(WhenPhrases.FARTHEST_YEARS))) {
            throw new Refusal(WhenTrouble.TOO_FAR, "part", part, "when", when);
        }
    }
}
