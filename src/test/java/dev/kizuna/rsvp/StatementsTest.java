package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.Database;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A press costs six statements at most. */
class StatementsTest extends InMeetingHouse {
    private static final int MOST = 6;

    @Test
    void noPressTakesMore(Database database) {
        MeetingView meeting = house.announced(2);

        assertThat(cost(database, () -> house.press(meeting, 1, GOING)))
                .as("new person")
                .isLessThanOrEqualTo(MOST);
        house.press(meeting, 2, GOING);
        assertThat(cost(database, () -> house.press(meeting, 3, GOING)))
                .as("new, waits")
                .isLessThanOrEqualTo(MOST);
        house.press(meeting, 4, GOING);
        assertThat(cost(database, () -> house.press(meeting, 3, GOING)))
                .as("again")
                .isLessThanOrEqualTo(MOST);
        assertThat(cost(database, () -> house.press(meeting, 1, DECLINED)))
                .as("promotes")
                .isLessThanOrEqualTo(MOST);
        assertThat(cost(database, () -> house.press(meeting, 1, GOING)))
                .as("known")
                .isLessThanOrEqualTo(MOST);
        house.postponed(meeting);
        assertThat(cost(database, () -> house.press(meeting, 4, GOING)))
                .as("confirms in line")
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void norNearTheMeeting(Database database) {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 3, GOING);
        house.clock.pass(Duration.between(house.clock.instant(), meeting.start().minus(Duration.ofHours(20))));
        house.record(meeting, house.member(1), DECLINED, Bounds.CAPACITY);

        assertThat(cost(database, () -> house.press(meeting, 2, DECLINED)))
                .as("passes the seat on")
                .isLessThanOrEqualTo(MOST);
        assertThat(cost(database, () -> house.press(meeting, 3, GOING)))
                .as("takes the seat")
                .isLessThanOrEqualTo(MOST);
        assertThat(cost(database, house.rsvps::passOn)).as("nothing to pass on").isEqualTo(1);
    }

    private static long cost(Database database, Runnable press) {
        long before = database.statements();
        press.run();
        return database.statements() - before;
    }
}
