package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/** Finds the deadline that a phrase means, seen from the meeting or from today. */
final class Deadlines {
    private static final int LAST_MINUTE = TimeSaid.DAY - 1;

    private Deadlines() {}

    static Reading find(Phrase said, ZonedDateTime start, ZonedDateTime now) {
        Set<Assumption> assumed = EnumSet.noneOf(Assumption.class);
        ZonedDateTime deadline = find(said, start, now, assumed);
        if (!deadline.isBefore(start)) {
            throw new Refusal(WhenTrouble.AFTER_START, "part", said.text, "when", deadline);
        }
        Moments.requireAhead(deadline, now, said.text);
        return new Reading(deadline, null, assumed);
    }

    private static ZonedDateTime find(Phrase said, ZonedDateTime start, ZonedDateTime now, Set<Assumption> assumed) {
        Period daysBefore = said.daysBefore();
        boolean severalDays = daysBefore != null && !said.day.isSilent();
        boolean minutesToo =
                said.minutesBefore() > 0 && (daysBefore != null || !said.day.isSilent() || said.time() != null);
        if (severalDays || minutesToo) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", said.text);
        }
        if (said.minutesBefore() > 0) {
            return start.minusMinutes(said.minutesBefore());
        }
        LocalDate date = daysBefore != null
                ? start.toLocalDate().minus(daysBefore)
                : Days.find(said.day, now.toLocalDate(), assumed);
        if (said.saysNoTime() && !date.equals(start.toLocalDate())) {
            assumed.add(Assumption.END_OF_DAY);
            return Moments.at(date, LAST_MINUTE, now.getZone(), said.text);
        }
        TimeSaid time = said.requireTime();
        if (time.isAssumedByDay()) {
            assumed.add(Assumption.AFTERNOON);
        }
        return Moments.at(date, time.byDay(), now.getZone(), time.words());
    }
}
