package dev.kizuna.meeting.holiday;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which days are public holidays in Japan: 国民の祝日に関する法律 (Act No. 178 of 1948), article 2 for the days, article 3
 * paragraph 2 for the substitute holiday and paragraph 3 for the day between two. As it has been in force since 2022; a
 * later law is not foreseen.
 *
 * <p>The law leaves the equinoxes to the sky: the National Astronomical Observatory announces each in the official gazette
 * of the February before. Until then the formula of 新こよみ便利帳 (暦計算研究会, 1991) holds, good for 1980 to 2099.
 */
public final class Holidays {
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2099;

    private Holidays() {}

    /** What holiday a day is; none also before 2022 and after 2099. */
    public static Optional<Holiday> on(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        Map<LocalDate, Holiday> named = named(day.getYear());
        Holiday own = named.get(day);
        if (own != null) {
            return Optional.of(own);
        }
        if (standsForASunday(day, named)) {
            return Optional.of(Holiday.SUBSTITUTE);
        }
        return named.containsKey(day.minusDays(1)) && named.containsKey(day.plusDays(1))
                ? Optional.of(Holiday.BETWEEN)
                : Optional.empty();
    }

    /** The first day after a holiday on a Sunday that is none itself. */
    private static boolean standsForASunday(LocalDate day, Map<LocalDate, Holiday> named) {
        LocalDate before = day.minusDays(1);
        while (named.containsKey(before)) {
            if (before.getDayOfWeek() == SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    private static Map<LocalDate, Holiday> named(int year) {
        Map<LocalDate, Holiday> days = new TreeMap<>();
        days.put(LocalDate.of(year, 1, 1), Holiday.NEW_YEAR);
        days.put(monday(year, 1, 2), Holiday.COMING_OF_AGE);
        days.put(LocalDate.of(year, 2, 11), Holiday.FOUNDATION);
        days.put(LocalDate.of(year, 2, 23), Holiday.EMPERORS_BIRTHDAY);
        days.put(LocalDate.of(year, 3, equinox(20.8431, year)), Holiday.SPRING_EQUINOX);
        days.put(LocalDate.of(year, 4, 29), Holiday.SHOWA);
        days.put(LocalDate.of(year, 5, 3), Holiday.CONSTITUTION);
        days.put(LocalDate.of(year, 5, 4), Holiday.GREENERY);
        days.put(LocalDate.of(year, 5, 5), Holiday.CHILDREN);
        days.put(monday(year, 7, 3), Holiday.MARINE);
        days.put(LocalDate.of(year, 8, 11), Holiday.MOUNTAIN);
        days.put(monday(year, 9, 3), Holiday.AGED);
        days.put(LocalDate.of(year, 9, equinox(23.2488, year)), Holiday.AUTUMN_EQUINOX);
        days.put(monday(year, 10, 2), Holiday.SPORTS);
        days.put(LocalDate.of(year, 11, 3), Holiday.CULTURE);
        days.put(LocalDate.of(year, 11, 23), Holiday.LABOUR);
        return days;
    }

    private static LocalDate monday(int year, int month, int which) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(which, MONDAY));
    }

    /** @param in1980 when in its month the equinox was in 1980, in days of Japan's time */
    private static int equinox(double in1980, int year) {
        int since = year - 1980;
        return (int) (in1980 + 0.242194 * since) - since / 4;
    }
}
