package dev.kizuna.attendance;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What becomes of those at the door when the meeting moves or falls through, and when two of them are one person. */
class MovedMeetingTest extends InAttendanceHouse {

    @Test
    void toAMeetingMovedToAnotherDayNobodyHasCome() {
        MeetingView meeting = house.announced(null);
        MemberId guest = house.guest("山田 花子");
        door.checkIn(meeting, guest);

        house.postponed(meeting);

        assertThat(door.door(meeting).here()).isZero();
        assertThat(door.at(meeting, guest).isOnList()).isFalse();
        assertThat(door.checkIn(meeting, guest).news()).isTrue();
    }

    @Test
    void whoWaitsForAMeetingThatBeginsHalfAnHourLaterIsStillThere() {
        MeetingView meeting = house.announced(null);
        MemberId guest = house.guest("山田 花子");
        door.until(meeting, Duration.ofMinutes(15));
        door.checkIn(meeting, guest);
        Duration late = Duration.ofMinutes(30);

        house.meetings.postpone(
                CIRCLE,
                meeting.id(),
                house.meetings.get(CIRCLE, meeting.id()).revision(),
                meeting.start().plus(late),
                meeting.end().plus(late));

        assertThat(door.at(meeting, guest).isHere()).isTrue();
    }

    @Test
    void atACancelledMeetingNobodyChecksIn() {
        MeetingView meeting = house.announced(null);
        MemberId guest = house.guest("山田 花子");
        String word = door.attendances.code(CIRCLE, meeting.id());
        door.until(meeting, Duration.ZERO);
        house.meetings.cancel(CIRCLE, meeting.id(), null);

        refused(AttendanceRefusal.CANCELLED, () -> door.checkIn(meeting, guest));
        refused(AttendanceRefusal.CANCELLED, () -> door.type(1, word));
        refused(AttendanceRefusal.CANCELLED, () -> door.alone(meeting, 1));
        refused(AttendanceRefusal.CANCELLED, () -> door.door(meeting));
        refused(AttendanceRefusal.CANCELLED, () -> door.attendances.code(CIRCLE, meeting.id()));
    }

    @Test
    void theArrivalOfTheAccountBecomesThePersons() {
        MeetingView meeting = house.announced(null);
        MemberId person = house.guest("山田 花子");
        door.until(meeting, Duration.ZERO);
        door.alone(meeting, 1);

        house.links.link(CIRCLE, person, new UserId(1));

        assertThat(door.at(meeting, person).isHere()).isTrue();
        assertThat(door.door(meeting).here()).isEqualTo(1);
    }

    @Test
    void whoWasCheckedInTwiceUnderTwoNamesCameOnceWhenTheyFirstDid() {
        MeetingView meeting = house.announced(null);
        MemberId person = house.guest("山田 花子");
        door.until(meeting, Duration.ofMinutes(10));
        door.checkIn(meeting, person);
        house.clock.pass(Duration.ofMinutes(20));
        door.alone(meeting, 1);

        house.links.link(CIRCLE, person, new UserId(1));

        assertThat(door.door(meeting).here()).isEqualTo(1);
        assertThat(door.at(meeting, person).cameAt()).isEqualTo(meeting.start().minus(Duration.ofMinutes(10)));
    }

    @Test
    void whoIsHereUnderOneNameIsHereThoughTakenBackUnderTheOther() {
        MeetingView meeting = house.announced(null);
        MemberId person = house.guest("山田 花子");
        door.until(meeting, Duration.ZERO);
        door.checkIn(meeting, person);
        door.undo(meeting, person);
        door.alone(meeting, 1);

        house.links.link(CIRCLE, person, new UserId(1));

        assertThat(door.at(meeting, person).isHere()).isTrue();
    }
}
