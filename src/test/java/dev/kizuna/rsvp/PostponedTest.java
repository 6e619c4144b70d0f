package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import org.junit.jupiter.api.Test;

/** After a postponement the answers stand, but are asked again. */
class PostponedTest extends InMeetingHouse {

    @Test
    void everybodyWhoAnsweredIsToldAndAskedAgain() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 3, MAYBE);
        house.press(meeting, 4, DECLINED);

        house.postponed(meeting);

        Headcount headcount = house.rosters.headcount(CIRCLE, meeting.id(), null);
        assertThat(headcount.askedAgain()).isEqualTo(4);
        assertThat(headcount.seated()).isEqualTo(1);
        assertThat(headcount.waiting()).isEqualTo(1);
        assertThat(house.owed)
                .extracting(Notice::kind)
                .containsOnly("rsvp.postponed")
                .hasSize(4);
        assertThat(house.standing(meeting, 1)).isEqualTo(new Standing(Place.SEATED, 0, true, null, null));
    }

    @Test
    void whoConfirmsKeepsTheSeatAndCountsAsConfirmed() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.postponed(meeting);

        Headcount headcount = house.press(meeting, 1, GOING);

        assertThat(headcount.own()).isEqualTo(new Standing(Place.SEATED, 0, false, null, null));
        assertThat(headcount.askedAgain()).isEqualTo(1);
    }

    @Test
    void aConfirmationFromTheLineDoesNotOvertakeASilentSeat() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.postponed(meeting);

        assertThat(house.press(meeting, 2, GOING).own()).isEqualTo(new Standing(Place.WAITING, 1, false, null, null));
        assertThat(house.standing(meeting, 1).place()).isEqualTo(Place.SEATED);
    }

    @Test
    void whoDeclinesTheNewDateMakesRoom() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.postponed(meeting);

        Headcount headcount = house.press(meeting, 1, DECLINED);

        assertThat(headcount.askedAgain()).isEqualTo(1);
        assertThat(house.standing(meeting, 2)).isEqualTo(new Standing(Place.SEATED, 0, true, null, null));
    }

    @Test
    void newAnswersAreNotAskedAgainAndASecondPostponementAsksAll() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.postponed(meeting);
        assertThat(house.press(meeting, 2, GOING).askedAgain()).isEqualTo(1);

        house.postponed(meeting);

        assertThat(house.rosters.headcount(CIRCLE, meeting.id(), null).askedAgain())
                .isEqualTo(2);
        assertThat(house.owed).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void whenCancelledEverybodyIsToldWhoHadNotDeclined() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 3, MAYBE);
        house.press(meeting, 4, DECLINED);

        house.meetings.cancel(CIRCLE, meeting.id(), "台風のため");

        assertThat(house.owed).extracting(Notice::kind).containsOnly("rsvp.cancelled");
        assertThat(house.owed)
                .extracting(Notice::receiver)
                .containsExactlyInAnyOrder(house.member(1), house.member(2), house.member(3));
    }
}
