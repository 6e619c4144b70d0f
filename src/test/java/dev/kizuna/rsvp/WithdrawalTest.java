package dev.kizuna.rsvp;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seat can be given up until the meeting is over: asked first once answers are closed, and told to who reckons with it. */
class WithdrawalTest extends InMeetingHouse {
    private static final Duration PAST_THE_DEADLINE = Duration.ofDays(10);

    private final List<MemberId> told = new ArrayList<>();

    @BeforeEach
    void watch() {
        house.rsvps.watchedBy((work, meeting, member) -> work.afterCommit(() -> told.add(member)));
    }

    @Test
    void afterTheDeadlineASeatIsAskedForBeforeItIsGivenUp() {
        MeetingView meeting = house.announced(2);
        house.press(meeting, 1, GOING);
        house.clock.pass(PAST_THE_DEADLINE);

        refused(RsvpRefusal.SEAT_AT_STAKE, () -> house.press(meeting, 1, DECLINED));
        assertThat(house.standing(meeting, 1).place()).isEqualTo(Place.SEATED);

        house.rsvps.giveUp(house.reply(meeting, 1));
        assertThat(house.standing(meeting, 1).place()).isEqualTo(Place.DECLINED);
        assertThat(told).containsExactly(house.member(1));
        assertThat(house.complaints()).isEmpty();
    }

    @Test
    void theSeatGoesToWhoWaitsLongest() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.clock.pass(PAST_THE_DEADLINE);

        house.rsvps.giveUp(house.reply(meeting, 1));

        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
        assertThat(house.owed).extracting(one -> one.kind()).containsExactly("rsvp.promoted");
    }

    @Test
    void theSameHoldsOnceACoordinatorHasClosedTheAnswers() {
        MeetingView meeting = house.announced(2);
        house.press(meeting, 1, GOING);
        house.meetings.close(CIRCLE, meeting.id());

        refused(RsvpRefusal.SEAT_AT_STAKE, () -> house.press(meeting, 1, DECLINED));
        house.rsvps.giveUp(house.reply(meeting, 1));

        assertThat(told).containsExactly(house.member(1));
    }

    @Test
    void whoGivesUpInTimeIsNoNews() {
        MeetingView meeting = house.announced(2);
        house.press(meeting, 1, GOING);

        house.rsvps.giveUp(house.reply(meeting, 1));

        assertThat(told).isEmpty();
        assertThat(house.standing(meeting, 1).place()).isEqualTo(Place.DECLINED);
    }

    @Test
    void aPressThatIsDeliveredTwiceIsToldOnce() {
        MeetingView meeting = house.announced(2);
        house.press(meeting, 1, GOING);
        house.clock.pass(PAST_THE_DEADLINE);
        Reply reply = house.reply(meeting, 1);

        house.rsvps.giveUp(reply);
        house.rsvps.giveUp(reply);

        assertThat(told).hasSize(1);
    }

    @Test
    void whoHasASeatMayKeepItButNotWaver() {
        MeetingView meeting = house.announced(2);
        house.press(meeting, 1, GOING);
        house.clock.pass(PAST_THE_DEADLINE);

        assertThat(house.press(meeting, 1, GOING).seated()).isEqualTo(1);
        refused(RsvpRefusal.DEADLINE_PASSED, () -> house.press(meeting, 1, MAYBE));
    }

    @Test
    void aNoIsTakenFromEverybodyAsLongAsTheMeetingLiesAhead() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 3, MAYBE);
        house.clock.pass(PAST_THE_DEADLINE);

        house.press(meeting, 2, DECLINED);
        house.press(meeting, 3, DECLINED);
        assertThat(house.press(meeting, 4, DECLINED).declined()).isEqualTo(3);
        assertThat(told).isEmpty();

        refused(RsvpRefusal.DEADLINE_PASSED, () -> house.press(meeting, 3, GOING));
        house.clock.pass(Duration.ofDays(3));
        refused(RsvpRefusal.OVER, () -> house.press(meeting, 5, DECLINED));
        refused(RsvpRefusal.OVER, () -> house.rsvps.giveUp(house.reply(meeting, 1)));
    }

    @Test
    void onlyASeatCanBeGivenUp() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);

        refused(RsvpRefusal.NOT_SEATED, () -> house.rsvps.giveUp(house.reply(meeting, 2)));
        refused(RsvpRefusal.NOT_SEATED, () -> house.rsvps.giveUp(house.reply(meeting, 3)));
    }

    @Test
    void whatIsCancelledNeedsNoGivingUp() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.meetings.cancel(CIRCLE, meeting.id(), null);

        refused(RsvpRefusal.CANCELLED, () -> house.rsvps.giveUp(house.reply(meeting, 1)));
        assertThat(told).isEmpty();
    }
}
