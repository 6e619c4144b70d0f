package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.MeetingView;
import org.junit.jupiter.api.Test;

/** What the seats say is checked against the answers. */
class IntegrityTest extends InMeetingHouse {

    @Test
    void itComplainsOfNothingWhileAllIsWell() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 3, MAYBE);
        house.press(meeting, 1, DECLINED);

        assertThat(house.complaints()).isEmpty();
    }

    @Test
    void itFindsAnAnswerThatIsNotCounted() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        Rsvp uncounted = new Rsvp(meeting.id().value(), house.guest("山田 花子").value());
        uncounted.heard(1, 1, house.clock.instant());
        house.transactions.write(work -> {
            work.repository(RsvpRepository_::new).insert(uncounted);
            return null;
        });

        assertThat(house.complaints()).hasSize(1);
    }
}
