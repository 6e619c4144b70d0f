package dev.kizuna.attendance;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import dev.kizuna.rsvp.Bounds;
import dev.kizuna.rsvp.RsvpRefusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a coordinator sees of whom at the door. */
class DoorTest extends InAttendanceHouse {

    @Test
    void theListIsInTheOrderOfReadings() {
        MeetingView meeting = house.announced(null);
        house.members.add(CIRCLE, new Profile("山田", "やまだ", "", "", ""));
        house.members.add(CIRCLE, new Profile("青木", "アオキ", "", "", ""));
        house.members.add(CIRCLE, new Profile("鈴木", "すずき", "", "", ""));

        assertThat(door.door(meeting).entries())
                .extracting(entry -> entry.person().name())
                .containsExactly("青木", "鈴木", "山田");
    }

    @Test
    void thoseWhoSaidThatTheyComeOrMightAreOnItWaitingOnesToo() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 3, MAYBE);
        house.press(meeting, 4, DECLINED);
        house.guest("山田 花子");

        assertThat(door.door(meeting).entries())
                .filteredOn(Door.Entry::isOnList)
                .extracting(entry -> entry.person().user().orElseThrow().value())
                .containsExactly(1L, 2L, 3L);
        assertThat(door.door(meeting).expected()).isEqualTo(1);
        assertThat(door.door(meeting).here()).isZero();
    }

    @Test
    void whoCameToNoEarlierMeetingIsThereForTheFirstTime() {
        MeetingView first = house.announced(null);
        MemberId old = house.guest("山田 花子");
        door.checkIn(first, old);
        house.clock.pass(Duration.ofDays(20));
        MeetingView second = house.announced(null);
        MemberId fresh = house.guest("長岡 一郎");
        house.record(first, fresh, GOING, Bounds.NONE);

        assertThat(door.at(second, old).firstTime()).isFalse();
        assertThat(door.at(second, fresh).firstTime())
                .as("only said that they would")
                .isTrue();
        assertThat(door.at(first, old).firstTime())
                .as("where nobody is known to have come before, nobody is new")
                .isFalse();
    }

    @Test
    void aCancelledMeetingAcquaintsNobody() {
        MeetingView cancelled = house.announced(null);
        MemberId guest = house.guest("山田 花子");
        door.checkIn(cancelled, guest);
        house.meetings.cancel(CIRCLE, cancelled.id(), null);
        house.clock.pass(Duration.ofDays(20));
        MeetingView next = house.announced(null);

        assertThat(house.transactions.<Integer>read(work ->
                        door.attendances.acquainted(work, CIRCLE, next.id()).size()))
                .isZero();
    }

    @Test
    void membersMayOrMayNotCheckInNow() {
        MeetingView meeting = house.announced(null);

        assertThat(door.door(meeting).hours()).isEqualTo(Hours.EARLY);
        door.until(meeting, Duration.ofMinutes(30));
        assertThat(door.door(meeting).hours()).isEqualTo(Hours.OPEN);
        door.to(meeting.end());
        assertThat(door.door(meeting).hours()).isEqualTo(Hours.OVER);
    }

    @Test
    void aDraftHasNoDoorAndOneOfAnotherCircleIsNotFound() {
        refused(RsvpRefusal.NOT_ANNOUNCED, () -> door.door(house.draft(null)));
        MeetingView meeting = house.announced(null);
        refused(MeetingRefusal.NOT_FOUND, () -> door.doors.door(OTHER_CIRCLE, meeting.id()));
    }
}
