package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A test of a full meeting with a line, as it comes near. */
abstract class NearAMeeting extends InMeetingHouse {
    /** A weekday's 15:00 in Tokyo. */
    static final Instant BEGINNING = Instant.parse("2026-12-05T06:00:00Z");

    @AfterEach
    void theSeatsAgreeWithTheAnswers() {
        assertThat(house.complaints()).isEmpty();
    }

    /** One seat, held for person 2, person 3 next; the deadline has passed. */
    MeetingView offered() {
        MeetingView meeting = fullWithALine(3);
        before(meeting, Duration.ofHours(23));
        gives(meeting, 1, DECLINED);
        return meeting;
    }

    /** One seat, taken by person 1; the others up to {@code last} wait. */
    MeetingView fullWithALine(long last) {
        MeetingView meeting = near(BEGINNING.minus(Duration.ofDays(2)), 1);
        for (long user = 1; user <= last; user++) {
            house.press(meeting, user, GOING);
        }
        return meeting;
    }

    /** Begins at {@link #BEGINNING}; without a deadline it is half a day ahead by now. */
    MeetingView near(Instant deadline, int capacity) {
        house.clock.pass(Duration.between(
                house.clock.instant(), BEGINNING.minus(deadline == null ? Duration.ofHours(6) : Duration.ofDays(5))));
        Details details = new Details("絆の会", null, capacity, deadline, null);
        MeetingView draft = house.meetings.create(CIRCLE, details, BEGINNING, BEGINNING.plus(Duration.ofHours(2)));
        return house.meetings.announce(CIRCLE, draft.id());
    }

    void before(MeetingView meeting, Duration ahead) {
        house.clock.pass(Duration.between(house.clock.instant(), meeting.start().minus(ahead)));
    }

    /** After the deadline, through a coordinator. */
    void gives(MeetingView meeting, long user, Answer answer) {
        house.record(meeting, house.member(user), answer, Bounds.CAPACITY);
    }

    List<String> kinds() {
        return house.owed.stream().map(Notice::kind).toList();
    }
}
