package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pieces of a rhythm as they are found in a phrase; put together, they are a rule or a contradiction. */
final class RhythmSaid {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    /** Of a day counted from the end. */
    static final int LAST = -1;

    private final SortedSet<Integer> months = new TreeSet<>();
    private final SortedSet<Integer> monthDays = new TreeSet<>();
    private final List<String> counted = new ArrayList<>();
    private final List<String> weekdays = new ArrayList<>();
    private int weeks;
    private int everyMonths;
    private int timesAYear;
    private @Nullable String twoReadings;

    void months(int first, int step) {
        for (int month = first; month <= 12; month += step) {
            months.add(month);
        }
    }

    void month(int month, MatchResult where) {
        if (month < 1 || month > 12) {
            throw new Refusal(WhenTrouble.NO_SUCH_DATE, "part", where.group().strip());
        }
        months.add(month);
    }

    void everyMonths(int step, MatchResult where) {
        if (step < 1 || step > 12 || everyMonths != 0 && everyMonths != step) {
            throw twoReadings(where.group());
        }
        everyMonths = step;
    }

    void everyWeeks(int step, MatchResult where) {
        if (step < 1 || step > 12 || weeks != 0) {
            throw twoReadings(where.group());
        }
        weeks = step;
    }

    void timesAYear(int times) {
        timesAYear = times;
    }

    /** The which-th weekday of a month. */
    void counted(int which, int weekday) {
        counted.add(which + DAYS.get(weekday - 1));
    }

    void weekday(int weekday) {
        weekdays.add(DAYS.get(weekday - 1));
    }

    void monthDay(int day, MatchResult where) {
        if (day == 0 || day > 31) {
            throw new Refusal(WhenTrouble.NO_SUCH_DATE, "part", where.group().strip());
        }
        monthDays.add(day);
    }

    /** "every second Thursday" is one of each month only where a month is spoken of. */
    void onlyWithMonths(String words) {
        twoReadings = words.strip();
    }

    /** Whether it counts on from some first week or month, so that it matters which. */
    boolean counts() {
        return step() > 1;
    }

    private int step() {
        return Math.max(1, Math.max(weeks, everyMonths));
    }

    /** @param step counted on by so many weeks or months at a time: the one said, or 1 for each that it could begin with */
    String rule(boolean step) {
        String interval = step && counts() ? ";INTERVAL=" + step() : "";
        if (isWeekly()) {
            return "FREQ=WEEKLY" + interval + ";BYDAY=" + String.join(",", weekdays);
        }
        String days = counted.isEmpty() ? ";BYMONTHDAY=" + joined(monthDays) : ";BYDAY=" + String.join(",", counted);
        return "FREQ=MONTHLY" + interval + (months.isEmpty() ? "" : ";BYMONTH=" + joined(months)) + days;
    }

    boolean isWeekly() {
        return weeks > 0;
    }

    /** @throws Refusal with a {@link RhythmTrouble} or {@link WhenTrouble} */
    void requireWhole(String phrase) {
        boolean ofMonths = !counted.isEmpty() || !monthDays.isEmpty();
        if (isWeekly() ? weekdays.isEmpty() : !ofMonths) {
            throw new Refusal(RhythmTrouble.NO_DAYS);
        }
        boolean mixed =
                isWeekly() ? ofMonths || !months.isEmpty() || everyMonths > 0 || timesAYear > 0 : !weekdays.isEmpty();
        if (mixed || !counted.isEmpty() && !monthDays.isEmpty() || everyMonths > 1 && !months.isEmpty()) {
            throw twoReadings(phrase);
        }
        if (twoReadings != null && everyMonths == 0 && months.isEmpty()) {
            throw twoReadings(twoReadings);
        }
        if (months.stream().noneMatch(this::hasTheDay) && !months.isEmpty()) {
            throw new Refusal(WhenTrouble.NO_SUCH_DATE, "part", phrase);
        }
        requireTimes();
    }

    private boolean hasTheDay(int month) {
        return monthDays.isEmpty() || monthDays.first() <= Month.of(month).maxLength();
    }

    private void requireTimes() {
        if (timesAYear == 0) {
            return;
        }
        int inAYear = (months.isEmpty() ? 12 / step() : months.size()) * (counted.size() + monthDays.size());
        if (months.isEmpty() && everyMonths == 0) {
            throw new Refusal(RhythmTrouble.NO_MONTHS);
        }
        if (inAYear != timesAYear) {
            throw new Refusal(RhythmTrouble.COUNTS_DISAGREE, "said", timesAYear, "counted", inAYear);
        }
    }

    private static Refusal twoReadings(String part) {
        return new Refusal(RhythmTrouble.TWO_READINGS, "part", part.strip());
    }

    private static String joined(SortedSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
