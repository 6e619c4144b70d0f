package dev.kizuna.meeting.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The holidays of each year, compared with the calendar; s stands for a substitute, b for a day between two. */
class HolidaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024 1/1 1/8 2/11 2/12s 2/23 3/20 4/29 5/3 5/4 5/5 5/6s 7/15 8/11 8/12s 9/16 9/22 9/23s 10/14 11/3 11/4s 11/23",
                "2025 1/1 1/13 2/11 2/23 2/24s 3/20 4/29 5/3 5/4 5/5 5/6s 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24s",
                "2026 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6s 7/20 8/11 9/21 9/22b 9/23 10/12 11/3 11/23",
                "2027 1/1 1/11 2/11 2/23 3/21 3/22s 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23",
                "2028 1/1 1/10 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/22 10/9 11/3 11/23",
                "2029 1/1 1/8 2/11 2/12s 2/23 3/20 4/29 4/30s 5/3 5/4 5/5 7/16 8/11 9/17 9/23 9/24s 10/8 11/3 11/23",
                "2030 1/1 1/14 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6s 7/15 8/11 8/12s 9/16 9/23 10/14 11/3 11/4s 11/23",
                "2031 1/1 1/13 2/11 2/23 2/24s 3/21 4/29 5/3 5/4 5/5 5/6s 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24s",
                "2032 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/21b 9/22 10/11 11/3 11/23",
                "2033 1/1 1/10 2/11 2/23 3/20 3/21s 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23",
                "2034 1/1 1/2s 1/9 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23",
                "2035 1/1 1/8 2/11 2/12s 2/23 3/21 4/29 4/30s 5/3 5/4 5/5 7/16 8/11 9/17 9/23 9/24s 10/8 11/3 11/23"
            })
    void theDaysOfEachYearAreThoseOfTheCalendar(String calendar) {
        int year = Integer.parseInt(calendar.substring(0, 4));

        String days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> Holidays.on(day).map(holiday -> written(day, holiday)).stream())
                .collect(Collectors.joining(" "));

        assertThat(year + " " + days).isEqualTo(calendar);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, NEW_YEAR",
        "2026-01-12, COMING_OF_AGE",
        "2026-02-11, FOUNDATION",
        "2026-02-23, EMPERORS_BIRTHDAY",
        "2026-03-20, SPRING_EQUINOX",
        "2026-04-29, SHOWA",
        "2026-05-03, CONSTITUTION",
        "2026-05-04, GREENERY",
        "2026-05-05, CHILDREN",
        "2026-05-06, SUBSTITUTE",
        "2026-07-20, MARINE",
        "2026-08-11, MOUNTAIN",
        "2026-09-21, AGED",
        "2026-09-22, BETWEEN",
        "2026-09-23, AUTUMN_EQUINOX",
        "2026-10-12, SPORTS",
        "2026-11-03, CULTURE",
        "2026-11-23, LABOUR"
    })
    void eachHolidayHasItsName(LocalDate day, Holiday holiday) {
        assertThat(Holidays.on(day)).contains(holiday);
    }

    @Test
    void ofYearsUnderOtherLawsNothingIsSaid() {
        // The year of the Olympic games had its own dates.
        assertThat(Holidays.on(LocalDate.of(2021, 7, 22))).isEmpty();
        assertThat(Holidays.on(LocalDate.of(2100, 1, 1))).isEmpty();
    }

    private static String written(LocalDate day, Holiday holiday) {
        String kind = switch (holiday) {
            case SUBSTITUTE -> "s";
            case BETWEEN -> "b";
            default -> "";
        };
        return day.getMonthValue() + "/" + day.getDayOfMonth() + kind;
    }
}
