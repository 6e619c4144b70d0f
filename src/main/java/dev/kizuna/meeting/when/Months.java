package dev.kizuna.meeting.when;

import static dev.kizuna.meeting.when.DaySaid.Piece.DAY;
import static dev.kizuna.meeting.when.DaySaid.Piece.MONTH;
import static dev.kizuna.meeting.when.DaySaid.Piece.MONTHS_ON;
import static dev.kizuna.meeting.when.DaySaid.Piece.NTH;
import static dev.kizuna.meeting.when.DaySaid.Piece.YEAR;
import static dev.kizuna.meeting.when.DaySaid.Piece.YEARS_ON;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import dev.kizuna.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds days that are said by their place in a month. Where month or year was not said, the next one still ahead. */
final class Months {
    private final DaySaid said;
    private final LocalDate today;
    private final Set<Assumption> assumed;

    /** @param assumed receives what had to be assumed */
    Months(DaySaid said, LocalDate today, Set<Assumption> assumed) {
        this.said = said;
        this.today = today;
        this.assumed = assumed;
    }

    /** The day said by its number, next year where it has passed. */
    LocalDate day() {
        int day = said.get(DAY, 0);
        YearMonth month = YearMonth.from(today);
        if (said.has(MONTHS_ON)) {
            return day(month.plusMonths(said.get(MONTHS_ON, 0)), day);
        }
        Integer named = said.get(MONTH);
        if (named == null) {
            return day(day != DaySaid.LAST && day < today.getDayOfMonth() ? month.plusMonths(1) : month, day);
        }
        YearMonth inYear = inYear(named);
        boolean passed =
                inYear.isBefore(month) || (inYear.equals(month) && day != DaySaid.LAST && day < today.getDayOfMonth());
        return day(passed ? nextYear(inYear) : inYear, day);
    }

    /** The weekday said by its count in the month. */
    LocalDate nth(DayOfWeek weekday) {
        YearMonth month = YearMonth.from(today);
        if (said.has(MONTHS_ON)) {
            return requireDay(nth(month.plusMonths(said.get(MONTHS_ON, 0)), weekday));
        }
        Integer named = said.get(MONTH);
        YearMonth first = named == null ? month : inYear(named);
        LocalDate day = nth(first, weekday);
        boolean passed = first.isBefore(month) || (day != null && day.isBefore(today));
        if (passed) {
            return requireDay(nth(named == null ? month.plusMonths(1) : nextYear(first), weekday));
        }
        return requireDay(day);
    }

    private @Nullable LocalDate nth(YearMonth month, DayOfWeek weekday) {
        LocalDate day = month.atDay(1).with(dayOfWeekInMonth(said.get(NTH, 1), weekday));
        return YearMonth.from(day).equals(month) ? day : null;
    }

    private YearMonth inYear(int month) {
        if (month < 1 || month > 12) {
            throw new Refusal(WhenTrouble.NO_SUCH_DATE, "part", said.words());
        }
        return YearMonth.of(said.get(YEAR, today.getYear() + said.get(YEARS_ON, 0)), month);
    }

    /** The same month a year later, unless the year was said. */
    private YearMonth nextYear(YearMonth passed) {
        if (said.has(YEAR, YEARS_ON)) {
            return passed;
        }
        assumed.add(Assumption.NEXT_YEAR);
        return passed.plusYears(1);
    }

    private LocalDate day(YearMonth month, int day) {
        int number = day == DaySaid.LAST ? month.lengthOfMonth() : day;
        return requireDay(month.isValidDay(number) ? month.atDay(number) : null);
    }

    private LocalDate requireDay(@Nullable LocalDate day) {
        if (day == null) {
            throw new Refusal(WhenTrouble.NO_SUCH_DATE, "part", said.words());
        }
        return day;
    }
}
