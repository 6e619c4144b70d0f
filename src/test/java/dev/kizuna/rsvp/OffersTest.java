package dev.kizuna.rsvp;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kizuna.circle.SeatOffers;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Near a meeting a seat that falls free is held for whoever waits longest, and then for the next. */
class OffersTest extends InMeetingHouse {
    /** A weekday's 15:00 in Tokyo. */
    private static final Instant BEGINNING = Instant.parse("2026-12-05T06:00:00Z");

    @AfterEach
    void theSeatsAgreeWithTheAnswers() {
        assertThat(house.complaints()).isEmpty();
    }

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
    void anOfferedSeatIsTaken() {
        MeetingView meeting = offered();

        Headcount headcount = house.rosters.headcount(CIRCLE, meeting.id(), null);

        assertThat(headcount.seated()).isZero();
        assertThat(headcount.offered()).isEqualTo(1);
        assertThat(headcount.free()).isZero();
        assertThat(headcount.answers()).isEqualTo(3);
    }

    @Test
    void whoConfirmsHasTheSeatEvenAfterTheDeadline() {
        MeetingView meeting = offered();

        assertThat(house.press(meeting, 2, GOING).own()).isEqualTo(new Standing(Place.SEATED, 0, false, null, null));
        house.clock.pass(Duration.ofHours(5));
        house.rsvps.passOn();
        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
    }

    @Test
    void whoPassesMakesRoomForTheNextAtOnce() {
        MeetingView meeting = offered();

        house.press(meeting, 2, DECLINED);

        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.DECLINED);
        assertThat(house.standing(meeting, 3).place()).isEqualTo(Place.OFFERED);
    }

    @Test
    void afterTheDeadlineAnOfferIsNotAnsweredByNotKnowing() {
        MeetingView meeting = offered();

        refused(RsvpRefusal.DEADLINE_PASSED, () -> house.press(meeting, 2, MAYBE));
        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.OFFERED);
    }

    @Test
    void anOfferThatNobodyAnsweredGoesToTheNext() {
        MeetingView meeting = offered();
        Instant until = house.standing(meeting, 2).offer();

        house.clock.pass(Duration.ofHours(3).minusSeconds(1));
        house.rsvps.passOn();
        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.OFFERED);

        house.clock.pass(Duration.ofSeconds(1));
        house.rsvps.passOn();
        assertThat(house.standing(meeting, 2)).isEqualTo(new Standing(Place.MAYBE, 0, false, null, until));
        assertThat(house.standing(meeting, 3).place()).isEqualTo(Place.OFFERED);
        assertThat(house.owed)
                .extracting(Notice::kind, Notice::receiver)
                .containsExactly(
                        tuple("rsvp.offered", house.member(2)),
                        tuple("rsvp.missed", house.member(2)),
                        tuple("rsvp.offered", house.member(3)));
    }

    @Test
    void thatASeatWentOnIsOwedUntilTheMeetingBegins() {
        MeetingView meeting = offered();
        List<Terms> terms = new ArrayList<>();
        house.carriers.add((work, notices, of) -> notices.stream()
                .filter(notice -> notice.kind().equals("rsvp.missed"))
                .forEach(notice -> terms.add(of)));

        house.clock.pass(Duration.ofHours(3));
        house.rsvps.passOn();

        assertThat(terms).containsExactly(new Terms(Terms.Weight.CHANGE, meeting.start(), meeting.start()));
    }

    @Test
    void whoAnsweredInTimeMissesNothing() {
        MeetingView meeting = offered();
        house.press(meeting, 2, GOING);

        house.clock.pass(Duration.ofHours(4));
        house.rsvps.passOn();

        assertThat(kinds()).containsExactly("rsvp.offered");
    }

    @Test
    void passingOnTwiceIsTheSameAsOnce() {
        MeetingView meeting = offered();
        house.clock.pass(Duration.ofHours(3));
        house.rsvps.passOn();
        Instant until = house.standing(meeting, 3).offer();

        house.rsvps.passOn();

        assertThat(house.standing(meeting, 3).offer()).isEqualTo(until);
        assertThat(kinds()).containsExactly("rsvp.offered", "rsvp.missed", "rsvp.offered");
    }

    @Test
    void aSeatThatNobodyTookIsFree() {
        MeetingView meeting = offered();
        house.clock.pass(Duration.ofHours(3));
        house.rsvps.passOn();
        // Over the night.
        house.clock.pass(Duration.ofHours(13));
        house.rsvps.passOn();

        Headcount headcount = house.rosters.headcount(CIRCLE, meeting.id(), null);
        assertThat(headcount.free()).isEqualTo(1);
        assertThat(headcount.maybe()).isEqualTo(2);
        assertThat(kinds()).containsExactly("rsvp.offered", "rsvp.missed", "rsvp.offered", "rsvp.missed");
    }

    @Test
    void whoMissedTheOfferAndSpeaksAgainIsAskedNothingMore() {
        MeetingView meeting = near(null, 1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 1, DECLINED);
        house.clock.pass(Duration.ofHours(3));
        house.rsvps.passOn();

        assertThat(house.press(meeting, 2, GOING).own()).isEqualTo(new Standing(Place.SEATED, 0, false, null, null));
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

    @Test
    void whatWasOfferedIsASeatWhenTheMeetingMoves() {
        MeetingView meeting = offered();

        house.postponed(meeting);

        assertThat(house.standing(meeting, 2)).isEqualTo(new Standing(Place.SEATED, 0, true, null, null));
        house.clock.pass(Duration.ofHours(4));
        house.rsvps.passOn();
        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
    }

    @Test
    void nothingIsPassedOnOfAMeetingThatIsCancelled() {
        MeetingView meeting = offered();
        house.meetings.cancel(CIRCLE, meeting.id(), null);

        house.clock.pass(Duration.ofHours(4));
        house.rsvps.passOn();

        assertThat(house.standing(meeting, 3).place()).isEqualTo(Place.WAITING);
        assertThat(kinds()).containsOnlyOnce("rsvp.offered");
    }

    @Test
    void aCoordinatorCanTakeUpTheOfferForSomebody() {
        MeetingView meeting = offered();

        house.record(meeting, house.member(2), GOING, Bounds.CAPACITY);

        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
    }

    @Test
    void leavingTheWaitlistIsOnePressWhateverTheDeadline() {
        MeetingView meeting = fullWithALine(3);
        before(meeting, Duration.ofHours(30));

        house.rsvps.stepBack(house.reply(meeting, 2));

        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.DECLINED);
        assertThat(house.standing(meeting, 3).rank()).isEqualTo(1);
    }

    @Test
    void whoHasASeatByNowDoesNotLoseItByAnOldButton() {
        MeetingView meeting = fullWithALine(2);

        refused(RsvpRefusal.NOT_WAITING, () -> house.rsvps.stepBack(house.reply(meeting, 1)));
        refused(RsvpRefusal.NOT_WAITING, () -> house.rsvps.stepBack(house.reply(meeting, 9)));

        assertThat(house.standing(meeting, 1).place()).isEqualTo(Place.SEATED);
    }

    @Test
    void ofTwoWhoAreOnePersonASeatOutlastsAnOffer() {
        MeetingView meeting = near(null, 2);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 3, GOING);
        house.press(meeting, 2, DECLINED);
        MemberId guest = house.guest("山田 花子");
        house.record(meeting, guest, GOING, Bounds.NONE);

        house.links.link(CIRCLE, guest, new dev.kizuna.kernel.UserId(3));

        assertThat(house.standing(meeting, 3).place()).isEqualTo(Place.SEATED);
    }

    private void wants(SeatOffers.Nearness from, SeatOffers.Hold hold) {
        house.circles.change(CIRCLE, settings -> settings.withSeatOffers(new SeatOffers(from, hold)));
    }

    /** One seat, held for person 2, person 3 next; the deadline has passed. */
    private MeetingView offered() {
        MeetingView meeting = fullWithALine(3);
        before(meeting, Duration.ofHours(23));
        gives(meeting, 1, DECLINED);
        return meeting;
    }

    /** One seat, taken by person 1; the others up to {@code last} wait. */
    private MeetingView fullWithALine(long last) {
        MeetingView meeting = near(BEGINNING.minus(Duration.ofDays(2)), 1);
        for (long user = 1; user <= last; user++) {
            house.press(meeting, user, GOING);
        }
        return meeting;
    }

    /** Begins at {@link #BEGINNING}; without a deadline it is half a day ahead by now. */
    private MeetingView near(Instant deadline, int capacity) {
        house.clock.pass(Duration.between(
                house.clock.instant(), BEGINNING.minus(deadline == null ? Duration.ofHours(6) : Duration.ofDays(5))));
        Details details = new Details("絆の会", null, capacity, deadline, null);
        MeetingView draft = house.meetings.create(CIRCLE, details, BEGINNING, BEGINNING.plus(Duration.ofHours(2)));
        return house.meetings.announce(CIRCLE, draft.id());
    }

    private void before(MeetingView meeting, Duration ahead) {
        house.clock.pass(Duration.between(house.clock.instant(), meeting.start().minus(ahead)));
    }

    /** After the deadline, through a coordinator. */
    private void gives(MeetingView meeting, long user, Answer answer) {
        house.record(meeting, house.member(user), answer, Bounds.CAPACITY);
    }

    private List<String> kinds() {
        return house.owed.stream().map(Notice::kind).toList();
    }
}
