package dev.kizuna.reminder;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What coordinators are told on Mondays at nine, of a meeting on Saturday the 5th of December. */
class DigestsTest extends InReminderHouse {

    @Test
    void eachMondayAtNineWhileAMeetingIsAhead() {
        bell.coordinates(9);
        MeetingView meeting = house.announced(null);

        bell.look();
        bell.at("11-30T08:59");
        assertThat(bell.owed(meeting)).isEmpty();
        bell.at("11-30T09:00");
        bell.at("12-01T09:00");
        bell.beside().look();
        assertThat(bell.owed(meeting)).containsExactly("digest 9");
    }

    @Test
    void noneForAMeetingFarAhead() {
        bell.coordinates(9);
        MeetingView meeting = house.announced(null);
        house.postponed(house.postponed(house.postponed(house.postponed(meeting))));

        bell.at("11-30T09:00");
        assertThat(bell.owed(meeting)).isEmpty();
        bell.at("12-07T09:00");
        assertThat(bell.owed(meeting)).containsExactly("digest 9");
    }

    @Test
    void whoWantsNoneGetsNone() {
        bell.coordinates(9);
        bell.coordinates(8);
        MeetingView meeting = house.announced(null);
        bell.coordinators.wantDigest(CIRCLE, new UserId(9), false);

        bell.at("11-30T09:00");
        assertThat(bell.owed(meeting)).containsExactly("digest 8");
        assertThat(bell.coordinators.wantsDigest(CIRCLE, new UserId(9))).isFalse();

        bell.coordinators.wantDigest(CIRCLE, new UserId(9), true);
        bell.look();
        assertThat(bell.owed(meeting)).contains("digest 9");
    }

    @Test
    void oneThatTheMachineSleptThroughIsMadeUpForWithinThreeDays() {
        bell.coordinates(9);
        MeetingView meeting = house.announced(null);

        bell.at("12-02T12:00");
        assertThat(bell.claimed()).contains("digest 9");
        assertThat(bell.owed(meeting)).contains("digest 9");
    }

    @Test
    void oneThatComesLaterStillIsNotSaidButListed() {
        bell.coordinates(9);
        MeetingView meeting = house.announced(null);

        bell.at("12-03T10:00");
        assertThat(bell.claimed()).doesNotContain("digest 9");
        assertThat(bell.told(meeting))
                .filteredOn(told -> told.notice().kind().equals("reminder.digest"))
                .extracting(Told::lapse)
                .containsExactly(Lapse.LATE);
    }

    @Test
    void whoseLanguageOrNameChangesStaysOneCoordinator() {
        bell.coordinates(9);
        bell.beside().coordinates(9);
        MeetingView meeting = house.announced(null);

        bell.at("11-30T09:00");
        assertThat(bell.owed(meeting)).containsExactly("digest 9");
    }

    @Test
    void theWeekBeginsInTheCirclesOwnZone() {
        Instant monday = Instant.parse("2026-11-30T09:00:00Z");
        ZoneId newYork = ZoneId.of("America/New_York");

        assertThat(Week.last(monday, newYork)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Week.last(monday.plus(Duration.ofHours(5)), newYork)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(Week.hour(LocalDate.of(2026, 11, 30), newYork)).isEqualTo(Instant.parse("2026-11-30T14:00:00Z"));
    }
}
