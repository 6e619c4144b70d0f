package dev.kizuna.reminder;

import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Told;
import dev.kizuna.rsvp.Bounds;
import org.junit.jupiter.api.Test;

/** Coordinators learn who gives up a seat once answers are closed: each of them, once for each time. */
class LateWithdrawalTest extends InReminderHouse {

    @Test
    void everyCoordinatorIsToldButNotOfThemselves() {
        bell.coordinates(8);
        bell.coordinates(9);
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 9, GOING);
        house.meetings.close(CIRCLE, meeting.id());

        house.rsvps.giveUp(house.reply(meeting, 1));
        house.rsvps.giveUp(house.reply(meeting, 9));

        assertThat(bell.owed(meeting)).containsExactlyInAnyOrder("withdrawn 8", "withdrawn 9", "withdrawn 8");
    }

    @Test
    void whoComesBackAndGoesAgainIsToldAgain() {
        bell.coordinates(9);
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.meetings.close(CIRCLE, meeting.id());
        house.rsvps.giveUp(house.reply(meeting, 1));
        bell.at("11-24T09:00");
        house.record(meeting, house.member(1), GOING, Bounds.NONE);
        house.rsvps.giveUp(house.reply(meeting, 1));

        assertThat(bell.told(meeting).stream().map(Told::notice))
                .hasSize(2)
                .allSatisfy(notice ->
                        assertThat(Withdrawal.read(notice.occasion()).member()).isEqualTo(house.member(1)));
    }
}
