package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import org.junit.jupiter.api.Test;

/** When two members turn out to be one person, nobody loses a seat and nothing is counted twice. */
class MergeTest extends InMeetingHouse {

    @Test
    void theAnswerOfTheAccountBecomesThePersons() {
        MeetingView meeting = house.announced(1);
        MemberId person = house.guest("山田 花子");
        house.press(meeting, 1, GOING);

        house.links.link(CIRCLE, person, new UserId(1));

        assertThat(house.standing(meeting, 1).place()).isEqualTo(Place.SEATED);
        assertThat(house.rosters.headcount(CIRCLE, meeting.id(), null).seated()).isEqualTo(1);
        assertThat(house.complaints()).isEmpty();
    }

    @Test
    void oneOfTwoSeatsGoesToTheNextInLine() {
        MeetingView meeting = house.announced(2);
        MemberId person = house.guest("山田 花子");
        house.record(meeting, person, GOING, Bounds.ALL);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);

        house.links.link(CIRCLE, person, new UserId(1));

        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
        assertThat(house.rosters.headcount(CIRCLE, meeting.id(), null).seated()).isEqualTo(2);
        assertThat(house.complaints()).isEmpty();
    }

    @Test
    void aSeatIsKeptBeforeAPlaceInLine() {
        MeetingView meeting = house.announced(1);
        MemberId person = house.guest("山田 花子");
        house.press(meeting, 1, GOING);
        house.record(meeting, person, GOING, Bounds.CAPACITY);

        house.links.link(CIRCLE, person, new UserId(1));

        assertThat(house.standing(meeting, 1).place()).isEqualTo(Place.SEATED);
        assertThat(house.complaints()).isEmpty();
    }

    @Test
    void ofDifferentAnswersTheLaterOneStands() {
        MeetingView meeting = house.announced(1);
        MemberId person = house.guest("山田 花子");
        house.record(meeting, person, GOING, Bounds.ALL);
        house.press(meeting, 1, DECLINED);
        house.press(meeting, 2, GOING);

        house.links.link(CIRCLE, person, new UserId(1));

        assertThat(house.standing(meeting, 1).place()).isEqualTo(Place.DECLINED);
        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
        assertThat(house.complaints()).isEmpty();
    }
}
