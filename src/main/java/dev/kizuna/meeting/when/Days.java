package dev.kizuna.meeting.when;

import static dev.kizuna.meeting.when.DaySaid.Piece.COMING;
import static dev.kizuna.meeting.when.DaySaid.Piece.DAY;
import static dev.kizuna.meeting.when.DaySaid.Piece.DAYS_ON;
import static dev.kizuna.meeting.when.DaySaid.Piece.MONTH;
import static dev.kizuna.meeting.when.DaySaid.Piece.MONTHS_ON;
import static dev.kizuna.meeting.when.DaySaid.Piece.NEXT;
import static dev.kizuna.meeting.when.DaySaid.Piece.NTH;
import static dev.kizuna.meeting.when.DaySaid.Piece.WEEKS_LATER;
import static dev.kizuna.meeting.when.DaySaid.Piece.WEEKS_ON;
import static dev.kizuna.meeting.when.DaySaid.Piece.YEAR;
import static dev.kizuna.meeting.when.DaySaid.Piece.YEARS_ON;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import dev.kizuna.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the one date that everything said of a day agrees on. */
final class Days {
    private final DaySaid said;
    private final LocalDate today;
    private final Set<Assumption> assumed = EnumSet.noneOf(Assumption.class);

    private Days(DaySaid said, LocalDate today) {
        this.said = said;
        this.today = today;
    }

    /** @param assumed receives what had to be assumed */
    static LocalDate find(DaySaid said, LocalDate today, Set<Assumption> assumed) {
        Days days = new Days(said, today);
        LocalDate day = days.theOne();
        days.requireAgreement(day);
        assumed.addAll(days.assumed);
        return day;
    }

    private LocalDate theOne() {
        Set<LocalDate> meant = new LinkedHashSet<>();
        Months months = new Months(said, today, assumed);
        DayOfWeek weekday = said.weekday();
        if (said.has(DAYS_ON)) {
            meant.add(today.plusDays(said.get(DAYS_ON, 0)));
        }
        if (said.has(DAY)) {
            meant.add(months.day());
        }
        if (weekday == null && said.has(WEEKS_LATER)) {
            meant.add(today.plusWeeks(said.get(WEEKS_LATER, 0)));
        }
        if (weekday != null && said.has(NTH)) {
            meant.add(months.nth(weekday));
        }
        if (weekday != null && said.has(WEEKS_ON, WEEKS_LATER)) {
            meant.add(ofWeek(weekday));
        }
        if (weekday != null && said.has(COMING)) {
            meant.add(today.with(said.get(COMING, 0) == 0 ? nextOrSame(weekday) : next(weekday)));
        }
        if (weekday != null && meant.isEmpty() && !said.has(YEAR, YEARS_ON, MONTH, MONTHS_ON)) {
            meant.add(today.with(nextOrSame(weekday)));
        }
        if (meant.isEmpty()) {
            throw new Refusal(WhenTrouble.NO_DATE, "part", said.words());
        }
        if (meant.size() > 1) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", said.words());
        }
        return meant.iterator().next();
    }

    /** Weeks begin on Monday. With Sunday at either end, others count otherwise. */
    private LocalDate ofWeek(DayOfWeek weekday) {
        LocalDate thisWeeks = today.with(previousOrSame(MONDAY)).plusDays(weekday.getValue() - 1L);
        if (said.has(NEXT) && thisWeeks.isAfter(today)) {
            assumed.add(Assumption.NEXT_WEEK);
        } else if ((today.getDayOfWeek() == SUNDAY) != (weekday == SUNDAY)) {
            assumed.add(Assumption.WEEK_FROM_MONDAY);
        }
        return thisWeeks.plusWeeks(said.get(WEEKS_ON, said.get(WEEKS_LATER, 0)));
    }

    /** Nothing said may be left over or belied by the date found. */
    private void requireAgreement(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        YearMonth now = YearMonth.from(today);
        boolean agrees = said.get(YEAR, day.getYear()) == day.getYear()
                && said.get(YEARS_ON, day.getYear() - today.getYear()) == day.getYear() - today.getYear()
                && said.get(MONTH, day.getMonthValue()) == day.getMonthValue()
                && (!said.has(MONTHS_ON)
                        || now.plusMonths(said.get(MONTHS_ON, 0)).equals(month))
                && (!said.has(WEEKS_ON) || inSaidWeek(day));
        if (!agrees) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", said.words());
        }
        DayOfWeek weekday = said.weekday();
        if (weekday != null && day.getDayOfWeek() != weekday) {
            throw new Refusal(WhenTrouble.WEEKDAY_MISMATCH, "part", said.words(), "day", day);
        }
    }

    private boolean inSaidWeek(LocalDate day) {
        LocalDate monday = today.with(previousOrSame(MONDAY)).plusWeeks(said.get(WEEKS_ON, 0));
        return day.with(previousOrSame(MONDAY)).equals(monday);
    }
}
