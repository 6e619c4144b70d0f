package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Interactions may come twice, or late. */
class ReplayTest extends InMeetingHouse {

    @Test
    void anInteractionDeliveredTwiceCountsOnce() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING, 10);
        house.press(meeting, 1, DECLINED, 11);

        Headcount again = house.press(meeting, 1, GOING, 10);

        assertThat(again.own()).isEqualTo(new Standing(Place.DECLINED, 0, false, null, null));
        assertThat(again.seated()).isZero();
    }

    @Test
    void anOlderInteractionDeliveredLateDoesNotUndoTheLaterOne() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, DECLINED, 20);

        assertThat(house.press(meeting, 1, GOING, 19).own())
                .isEqualTo(new Standing(Place.DECLINED, 0, false, null, null));
    }

    @Test
    void pressingTheSameAgainStillOutdatesWhatWasPressedBefore() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING, 10);
        house.press(meeting, 1, GOING, 12);

        assertThat(house.press(meeting, 1, DECLINED, 11).seated()).isEqualTo(1);
    }

    @Test
    void aReplayAfterTheDeadlineIsAnsweredWithTheState() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING, 10);
        house.clock.pass(Duration.ofDays(11));

        assertThat(house.press(meeting, 1, GOING, 10).own())
                .isEqualTo(new Standing(Place.SEATED, 0, false, null, null));
    }
}
