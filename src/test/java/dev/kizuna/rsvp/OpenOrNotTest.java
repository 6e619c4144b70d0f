package dev.kizuna.rsvp;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Presence;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Members answer while the asking is open; a refusal says why, and changes nothing. */
class OpenOrNotTest extends InMeetingHouse {

    @Test
    void aDraftTakesNoAnswers() {
        MeetingView draft = house.draft(1);

        refused(RsvpRefusal.NOT_ANNOUNCED, () -> house.press(draft, 1, GOING));
    }

    @Test
    void afterTheDeadlineMembersAreRefused() {
        MeetingView meeting = house.announced(1);
        house.clock.pass(Duration.ofDays(10));

        refused(RsvpRefusal.DEADLINE_PASSED, () -> house.press(meeting, 1, GOING));
        assertThat(house.members.of(CIRCLE, new UserId(1))).isEmpty();
    }

    @Test
    void untilTheDeadlineMembersAreHeard() {
        MeetingView meeting = house.announced(1);
        house.clock.pass(Duration.ofDays(10).minusMillis(1));

        assertThat(house.press(meeting, 1, GOING).seated()).isEqualTo(1);
    }

    @Test
    void aClosedMeetingTakesNoAnswersUntilItIsReopened() {
        MeetingView meeting = house.announced(1);
        house.meetings.close(CIRCLE, meeting.id());

        refused(RsvpRefusal.CLOSED, () -> house.press(meeting, 1, GOING));

        house.meetings.reopen(CIRCLE, meeting.id());
        assertThat(house.press(meeting, 1, GOING).seated()).isEqualTo(1);
    }

    @Test
    void aCancelledMeetingTakesNoAnswers() {
        MeetingView meeting = house.announced(1);
        house.meetings.cancel(CIRCLE, meeting.id(), null);

        refused(RsvpRefusal.CANCELLED, () -> house.press(meeting, 1, GOING));
    }

    @Test
    void whatIsOverIsOver() {
        MeetingView meeting = house.announced(1);
        house.clock.pass(Duration.ofDays(13));

        refused(RsvpRefusal.OVER, () -> house.press(meeting, 1, GOING));
    }

    @Test
    void anotherCirclesMeetingIsNotFound() {
        MeetingView meeting = house.announced(1);
        Reply reply =
                new Reply(OTHER_CIRCLE, meeting.id(), new Presence(new UserId(1), "Stranger", Locale.JAPANESE), 5);

        refused(MeetingRefusal.NOT_FOUND, () -> house.rsvps.answer(reply, GOING, null));
        assertThat(house.members.of(OTHER_CIRCLE, new UserId(1))).isEmpty();
    }

    @Test
    void inADirectMessageOnlyPeopleKnownAreHeard() {
        MeetingView meeting = house.announced(2);
        house.press(meeting, 1, MAYBE);
        Reply known = new Reply(CIRCLE, meeting.id(), new Presence(new UserId(1), null, Locale.ENGLISH), 5_000);
        Reply stranger = new Reply(CIRCLE, meeting.id(), new Presence(new UserId(2), null, Locale.ENGLISH), 5_001);

        assertThat(house.rsvps.answer(known, GOING, null).seated()).isEqualTo(1);
        assertThat(house.members.of(CIRCLE, new UserId(1)))
                .hasValueSatisfying(person -> assertThat(person.language()).contains(Locale.ENGLISH));
        refused(RsvpRefusal.NOT_OF_THE_CIRCLE, () -> house.rsvps.answer(stranger, GOING, null));
        assertThat(house.members.of(CIRCLE, new UserId(2))).isEmpty();
    }
}
