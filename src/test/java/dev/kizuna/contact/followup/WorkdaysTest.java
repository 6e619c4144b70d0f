package dev.kizuna.contact.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is asked to phone an office that is closed. */
class WorkdaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-07, 2026-12-07", // a Monday
        "2026-12-05, 2026-12-07", // a Saturday
        "2026-05-02, 2026-05-07", // before a Sunday, three holidays and the substitute of one
        "2027-01-01, 2027-01-04", // a holiday before a weekend
        "2026-11-23, 2026-11-24" // 勤労感謝の日, a Monday
    })
    void weekendsAndHolidaysMoveToTheNextDayOnWhichPeopleWork(LocalDate day, LocalDate moved) {
        assertThat(Workdays.onOrAfter(day)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Tokyo, 2026-12-07T00:30:00Z", "Europe/Berlin, 2026-12-07T08:30:00Z"})
    void theMorningIsTheCirclesOwn(ZoneId zone, Instant moment) {
        assertThat(Workdays.morning(LocalDate.of(2026, 12, 7), zone)).isEqualTo(moment);
    }
}
