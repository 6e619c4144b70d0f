package dev.kizuna.rsvp;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Near a meeting a seat that falls free is held for whoever waits longest, and then for the next. */
class OffersTest extends NearAMeeting {
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

        house.links.link(CIRCLE, guest, new UserId(3));

        assertThat(house.standing(meeting, 3).place()).isEqualTo(Place.SEATED);
    }
}
