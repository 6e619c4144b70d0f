package dev.kizuna.reminder;

import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Quiet;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whether what is said now should have been said before. */
class TimingTest extends InReminderHouse {

    @Test
    void anHourAfterItsMomentAReminderIsLate() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        bell.at("11-28T12:00");
        Notice notice = bell.told(meeting).get(0).notice();

        assertThat(bell.timing.isLate(notice, meeting)).isFalse();
        house.clock.pass(Duration.ofMinutes(60));
        assertThat(bell.timing.isLate(notice, meeting)).isFalse();
        house.clock.pass(Duration.ofMinutes(1));
        assertThat(bell.timing.isLate(notice, meeting)).isTrue();
    }

    @Test
    void theNightIsNoDelay() {
        house.circles.change(CIRCLE, settings -> settings.withQuiet(Quiet.read("11:00-18:00")));
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        bell.at("11-28T12:00");
        Notice notice = bell.told(meeting).get(0).notice();

        bell.at("11-28T19:00");
        assertThat(bell.timing.isLate(notice, meeting)).isFalse();
        bell.at("11-28T19:01");
        assertThat(bell.timing.isLate(notice, meeting)).isTrue();
    }

    @Test
    void whatIsAskedOfTheSilentIsLateByTheLeadThatCameLast() {
        MeetingView meeting = house.announced(null);
        house.guest("Silent");
        bell.at("12-01T12:00");
        Notice notice = bell.told(meeting).get(0).notice();

        assertThat(bell.timing.isLate(notice, meeting)).isFalse();
        bell.at("12-01T14:00");
        assertThat(bell.timing.isLate(notice, meeting)).isTrue();
    }

    @Test
    void aNearerReminderOvertakesOneThatWasNotSaidYet() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        bell.at("11-28T12:00");
        bell.at("12-04T12:00");

        assertThat(bell.timing.isOvertaken(bell.told(meeting).get(0).notice(), meeting))
                .isTrue();
        assertThat(bell.timing.isOvertaken(bell.told(meeting).get(1).notice(), meeting))
                .isFalse();
    }

    @Test
    void aMoveOvertakesWhatWasOwedBefore() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        bell.at("11-28T12:00");
        Notice notice = bell.told(meeting).get(0).notice();

        assertThat(bell.timing.isOvertaken(notice, meeting)).isFalse();
        assertThat(bell.timing.isOvertaken(notice, house.postponed(meeting))).isTrue();
    }
}
