package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seats are taken in order of arrival; beyond the capacity people wait. */
class SeatsTest extends InMeetingHouse {

    @Test
    void theFirstAnswerTakesASeatAndMakesThePersonKnown() {
        Headcount headcount = house.press(house.announced(2), 1, GOING);

        assertThat(headcount.own()).isEqualTo(new Standing(Place.SEATED, 0, false, null, null));
        assertThat(headcount.seated()).isEqualTo(1);
        assertThat(headcount.free()).isEqualTo(1);
        assertThat(house.members.of(CIRCLE, new UserId(1))).isPresent();
    }

    @Test
    void whoComesToAFullMeetingWaitsInOrderOfArrival() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);

        assertThat(house.press(meeting, 2, GOING).own()).isEqualTo(new Standing(Place.WAITING, 1, false, null, null));
        Headcount third = house.press(meeting, 3, GOING);

        assertThat(third.own()).isEqualTo(new Standing(Place.WAITING, 2, false, null, null));
        assertThat(third.waiting()).isEqualTo(2);
        assertThat(third.free()).isZero();
    }

    @Test
    void withoutACapacityEverybodyHasASeat() {
        MeetingView meeting = house.announced(null);
        for (long user = 1; user <= 30; user++) {
            house.press(meeting, user, GOING);
        }

        Headcount headcount = house.rosters.headcount(CIRCLE, meeting.id(), null);
        assertThat(headcount.seated()).isEqualTo(30);
        assertThat(headcount.free()).isNull();
    }

    @Test
    void undecidedAndDecliningPeopleTakeNoSeat() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, MAYBE);
        Headcount headcount = house.press(meeting, 2, DECLINED);

        assertThat(headcount.maybe()).isEqualTo(1);
        assertThat(headcount.declined()).isEqualTo(1);
        assertThat(headcount.free()).isEqualTo(1);
    }

    @Test
    void goingTwiceChangesNothing() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 3, GOING);
        house.redrawn.clear();

        Headcount seated = house.press(meeting, 1, GOING);
        Headcount waiting = house.press(meeting, 2, GOING);

        assertThat(seated.own()).isEqualTo(new Standing(Place.SEATED, 0, false, null, null));
        assertThat(waiting.own()).isEqualTo(new Standing(Place.WAITING, 1, false, null, null));
        assertThat(waiting.seated()).isEqualTo(1);
        assertThat(waiting.waiting()).isEqualTo(2);
        assertThat(house.redrawn).isEmpty();
    }

    @Test
    void theRankCountsOnlyThoseStillWaitingAhead() {
        MeetingView meeting = house.announced(1);
        for (long user = 1; user <= 5; user++) {
            house.press(meeting, user, GOING);
        }
        house.press(meeting, 3, DECLINED);

        assertThat(house.standing(meeting, 4).rank()).isEqualTo(2);
        assertThat(house.standing(meeting, 5).rank()).isEqualTo(3);
    }

    @Test
    void whoLeavesTheLineAndComesBackStandsAtItsEnd() {
        MeetingView meeting = house.announced(1);
        for (long user = 1; user <= 4; user++) {
            house.press(meeting, user, GOING);
        }
        house.press(meeting, 2, MAYBE);

        assertThat(house.press(meeting, 2, GOING).own()).isEqualTo(new Standing(Place.WAITING, 3, false, null, null));
    }

    @Test
    void whateverPeopleDoTheRanksHaveNoGap() {
        MeetingView meeting = house.announced(3);
        Random random = new Random(11);
        for (int i = 0; i < 150; i++) {
            house.press(meeting, 1 + random.nextInt(12), Answer.values()[random.nextInt(2) * 2]);
            List<Roster.Entry> line = house.rosters.roster(CIRCLE, meeting.id()).entries().stream()
                    .filter(entry -> entry.standing().place() == Place.WAITING)
                    .toList();
            for (Roster.Entry entry : line) {
                long user = entry.person().user().orElseThrow().value();
                assertThat(house.standing(meeting, user).rank())
                        .isEqualTo(entry.standing().rank());
            }
        }
        assertThat(house.complaints()).isEmpty();
    }
}
