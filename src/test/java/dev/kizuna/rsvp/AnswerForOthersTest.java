package dev.kizuna.rsvp;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Coordinators answer for others. No deadline or capacity binds them, but they are asked first. */
class AnswerForOthersTest extends InMeetingHouse {

    @Test
    void somebodyWithoutAnAccountTakesASeat() {
        MeetingView meeting = house.announced(1);

        Headcount headcount = house.record(meeting, house.guest("山田 花子"), GOING, Bounds.ALL);

        assertThat(headcount.own()).isEqualTo(new Standing(Place.SEATED, 0, false, null, null));
    }

    @Test
    void atAFullMeetingTheCoordinatorIsAsked() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        MemberId guest = house.guest("山田 花子");

        refused(RsvpRefusal.FULL, () -> house.record(meeting, guest, GOING, Bounds.ALL));

        assertThat(house.rosters.headcount(CIRCLE, meeting.id(), null).waiting())
                .isZero();
    }

    @Test
    void goingOnWithinTheCapacityIsAPlaceInLine() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);

        Headcount headcount = house.record(meeting, house.guest("山田 花子"), GOING, Bounds.CAPACITY);

        assertThat(headcount.own()).isEqualTo(new Standing(Place.WAITING, 1, false, null, null));
    }

    @Test
    void goingOnBeyondTheCapacityIsASeat() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);

        Headcount headcount = house.record(meeting, house.guest("山田 花子"), GOING, Bounds.NONE);

        assertThat(headcount.seated()).isEqualTo(2);
        assertThat(headcount.free()).isZero();
    }

    @Test
    void afterTheDeadlineTheCoordinatorIsAskedAndMayGoOn() {
        MeetingView meeting = house.announced(1);
        MemberId guest = house.guest("山田 花子");
        house.clock.pass(Duration.ofDays(10));

        refused(RsvpRefusal.DEADLINE_PASSED, () -> house.record(meeting, guest, GOING, Bounds.ALL));
        assertThat(house.record(meeting, guest, GOING, Bounds.CAPACITY).seated())
                .isEqualTo(1);
    }

    @Test
    void whenClosedTheCoordinatorIsAskedAndMayGoOn() {
        MeetingView meeting = house.announced(1);
        MemberId guest = house.guest("山田 花子");
        house.meetings.close(CIRCLE, meeting.id());

        refused(RsvpRefusal.CLOSED, () -> house.record(meeting, guest, DECLINED, Bounds.ALL));
        assertThat(house.record(meeting, guest, DECLINED, Bounds.CAPACITY).declined())
                .isEqualTo(1);
    }

    @Test
    void nobodyAnswersWhatIsCancelled() {
        MeetingView meeting = house.announced(1);
        MemberId guest = house.guest("山田 花子");
        house.meetings.cancel(CIRCLE, meeting.id(), null);

        refused(RsvpRefusal.CANCELLED, () -> house.record(meeting, guest, GOING, Bounds.NONE));
    }

    @Test
    void declinedForSomebodyTheSeatGoesToTheNextInLine() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.clock.pass(Duration.ofDays(10));

        house.record(meeting, house.member(1), DECLINED, Bounds.CAPACITY);

        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
    }

    @Test
    void somebodyOfAnotherCircleIsNobody() {
        MeetingView meeting = house.announced(1);
        MemberId stranger = house.members
                .add(OTHER_CIRCLE, new dev.kizuna.member.Profile("他所 太郎", "", "", "", ""))
                .id();

        refused(RsvpRefusal.NOT_OF_THE_CIRCLE, () -> house.record(meeting, stranger, GOING, Bounds.NONE));
    }
}
