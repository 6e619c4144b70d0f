package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import org.junit.jupiter.api.Test;

/** A seat that falls free goes to whoever waits longest, in the same write, and they are told. */
class PromotionTest extends InMeetingHouse {

    @Test
    void whoDeclinesMakesRoomForTheFirstInLine() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 3, GOING);

        Headcount headcount = house.press(meeting, 1, DECLINED);

        assertThat(headcount.seated()).isEqualTo(1);
        assertThat(headcount.waiting()).isEqualTo(1);
        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
        assertThat(house.standing(meeting, 3).rank()).isEqualTo(1);
        assertThat(house.owed)
                .extracting(Notice::kind, Notice::receiver)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("rsvp.promoted", house.member(2)));
    }

    @Test
    void whoBecomesUndecidedGivesUpTheSeat() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 1, MAYBE);

        assertThat(house.standing(meeting, 2).place()).isEqualTo(Place.SEATED);
    }

    @Test
    void aPromotedPersonKeepsTheirPlace() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 1, DECLINED);

        assertThat(house.press(meeting, 1, GOING).own()).isEqualTo(new Standing(Place.WAITING, 1, false, null, null));
        assertThat(house.press(meeting, 2, GOING).own()).isEqualTo(new Standing(Place.SEATED, 0, false, null, null));
    }

    @Test
    void aHigherCapacitySeatsThoseWaitingLongest() {
        MeetingView meeting = house.announced(1);
        for (long user = 1; user <= 5; user++) {
            house.press(meeting, user, GOING);
        }

        house.withCapacity(meeting, 3);

        Headcount headcount = house.rosters.headcount(CIRCLE, meeting.id(), null);
        assertThat(headcount.seated()).isEqualTo(3);
        assertThat(headcount.waiting()).isEqualTo(2);
        assertThat(house.owed).extracting(Notice::receiver).containsExactly(house.member(2), house.member(3));
        assertThat(house.owed).doesNotHaveDuplicates();
    }

    @Test
    void withTheCapacityGoneNobodyWaits() {
        MeetingView meeting = house.announced(1);
        for (long user = 1; user <= 5; user++) {
            house.press(meeting, user, GOING);
        }

        house.withCapacity(meeting, null);

        assertThat(house.rosters.headcount(CIRCLE, meeting.id(), null).seated()).isEqualTo(5);
    }

    @Test
    void aLowerCapacityThrowsNobodyOut() {
        MeetingView meeting = house.announced(3);
        for (long user = 1; user <= 4; user++) {
            house.press(meeting, user, GOING);
        }

        house.withCapacity(meeting, 1);

        Headcount headcount = house.rosters.headcount(CIRCLE, meeting.id(), null);
        assertThat(headcount.seated()).isEqualTo(3);
        assertThat(headcount.free()).isZero();
    }

    @Test
    void belowALoweredCapacityNobodyIsPromotedUntilThereIsRoom() {
        MeetingView meeting = house.announced(3);
        for (long user = 1; user <= 4; user++) {
            house.press(meeting, user, GOING);
        }
        house.withCapacity(meeting, 2);

        house.press(meeting, 1, DECLINED);
        assertThat(house.standing(meeting, 4).place()).isEqualTo(Place.WAITING);

        house.press(meeting, 2, DECLINED);
        assertThat(house.standing(meeting, 4).place()).isEqualTo(Place.SEATED);
    }

    @Test
    void twoPromotionsOfOnePersonAreTwoNotices() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 1, DECLINED);
        house.press(meeting, 2, DECLINED);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 1, DECLINED);

        assertThat(house.owed).hasSize(2);
        assertThat(house.owed).doesNotHaveDuplicates();
    }
}
