package dev.kizuna.attendance;

import static dev.kizuna.rsvp.Answer.GOING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A check-in costs seven statements at most, and the list at the door no more for many than for few. */
class StatementsTest extends InAttendanceHouse {
    private static final int MOST = 7;

    @Test
    void noCheckInTakesMore(Database database) {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        door.until(meeting, Duration.ofMinutes(10));

        assertThat(cost(database, () -> door.checkIn(meeting, house.member(1))))
                .as("by a coordinator, with the look-up of the person before")
                .isLessThanOrEqualTo(MOST + 1);
        assertThat(cost(database, () -> door.alone(meeting, 2))).as("by button").isLessThanOrEqualTo(MOST);
        assertThat(cost(database, () -> door.alone(meeting, 2))).as("again").isLessThanOrEqualTo(MOST);
    }

    @Test
    void theListTakesNoMoreForManyThanForFew(Database database) {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        long few = cost(database, () -> door.door(meeting));
        for (int user = 2; user <= 40; user++) {
            house.press(meeting, user, GOING);
            door.checkIn(meeting, house.member(user));
        }

        assertThat(cost(database, () -> door.door(meeting))).isEqualTo(few);
    }

    @Test
    void ofThoseInVoiceEachCostsOneStatementAndNoLookUp(Database database) {
        MeetingView meeting = house.announced(null);
        List<UserId> present = new ArrayList<>();
        for (int user = 1; user <= 30; user++) {
            house.press(meeting, user, GOING);
            present.add(new UserId(user));
        }
        long few = cost(database, () -> inVoice(meeting, present.subList(0, 3)));

        assertThat(cost(database, () -> inVoice(meeting, present)))
                .as("one each for the 27 who are new, and none for the three who were here")
                .isLessThanOrEqualTo(few - 3 + 27 + 3);
    }

    private void inVoice(MeetingView meeting, List<UserId> present) {
        Hand hand = new Hand(AttendanceHouse.COORDINATOR, Way.VOICE, house.nextInteraction());
        door.attendances.checkInVoice(meeting.circle(), meeting.id(), present, hand);
    }

    private static long cost(Database database, Runnable deed) {
        long before = database.statements();
        deed.run();
        return database.statements() - before;
    }
}
