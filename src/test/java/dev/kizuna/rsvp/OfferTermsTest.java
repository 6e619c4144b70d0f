package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.SeatOffers;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a seat that falls free is held for somebody instead of given, and for how long. */
class OfferTermsTest extends NearAMeeting {
    @Test
    void aSeatFarFromTheMeetingIsSimplyGiven() {
        MeetingView meeting = fullWithALine(3);
        before(meeting, Duration.ofHours(24).plusSeconds(1));

        gives(meeting, 1, DECLINED);

        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
        assertThat(kinds()).containsExactly("rsvp.promoted");
    }

    @Test
    void aSeatNearTheMeetingIsHeldForThreeHours() {
        MeetingView meeting = fullWithALine(3);
        before(meeting, Duration.ofHours(23));
        List<Terms> terms = new ArrayList<>();
        house.carriers.add((work, notices, of) -> terms.add(of));

        gives(meeting, 1, DECLINED);

        Instant until = house.clock.instant().plus(Duration.ofHours(3));
        assertThat(house.standing(meeting, 2)).isEqualTo(new Standing(Place.OFFERED, 0, false, null, until));
        assertThat(house.standing(meeting, 3).rank()).isEqualTo(1);
        assertThat(kinds()).containsExactly("rsvp.offered");
        assertThat(terms).containsExactly(new Terms(Terms.Weight.CHANGE, meeting.start(), until));
    }

    @Test
    void anOfferNeverOutlastsHalfOfTheTimeLeft() {
        MeetingView meeting = fullWithALine(2);
        before(meeting, Duration.ofHours(1));

        gives(meeting, 1, DECLINED);

        assertThat(house.standing(meeting, 2).offer())
                .isEqualTo(house.clock.instant().plus(Duration.ofMinutes(30)));
    }

    @Test
    void theQuietHoursDoNotCount() {
        MeetingView meeting = fullWithALine(2);
        // 22:00 in Tokyo; the circle sleeps until 8:00.
        before(meeting, Duration.ofHours(17));

        gives(meeting, 1, DECLINED);

        assertThat(house.standing(meeting, 2).offer()).isEqualTo(Instant.parse("2026-12-05T02:00:00Z"));
    }

    @Test
    void aCircleMayOfferItsSeatsEarlierAndHoldThemLonger() {
        wants(SeatOffers.Nearness.TWO_DAYS, SeatOffers.Hold.SIX_HOURS);
        MeetingView meeting = fullWithALine(2);
        // 9:00 in Tokyo.
        before(meeting, Duration.ofHours(30));

        gives(meeting, 1, DECLINED);

        assertThat(house.standing(meeting, 2).offer())
                .isEqualTo(house.clock.instant().plus(Duration.ofHours(6)));
    }

    @Test
    void aCircleMayGiveItsSeatsToTheLast() {
        wants(SeatOffers.Nearness.NEVER, SeatOffers.Hold.THREE_HOURS);
        MeetingView meeting = fullWithALine(2);
        before(meeting, Duration.ofMinutes(5));

        gives(meeting, 1, DECLINED);

        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
        assertThat(kinds()).containsExactly("rsvp.promoted");
    }

    @Test
    void whatWasOfferedIsHeldAsItWasPromised() {
        MeetingView meeting = offered();
        Instant until = house.standing(meeting, 2).offer();

        wants(SeatOffers.Nearness.A_DAY, SeatOffers.Hold.HALF_AN_HOUR);
        house.clock.pass(Duration.ofHours(1));
        house.rsvps.passOn();

        assertThat(house.standing(meeting, 2)).isEqualTo(new Standing(Place.OFFERED, 0, false, null, until));
    }

    @Test
    void onceTheMeetingHasBegunNobodyMovesUp() {
        MeetingView meeting = fullWithALine(2);
        before(meeting, Duration.ZERO);

        gives(meeting, 1, DECLINED);

        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.WAITING);
        assertThat(house.owed).isEmpty();
    }

    private void wants(SeatOffers.Nearness from, SeatOffers.Hold hold) {
        house.circles.change(CIRCLE, settings -> settings.withSeatOffers(new SeatOffers(from, hold)));
    }
}
