package dev.kizuna.rsvp;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.GOING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.MeetingView;
import org.junit.jupiter.api.Test;

/** A note is added to an answer and says nothing about it. */
class NoteTest extends InMeetingHouse {

    @Test
    void aNoteStaysUntilItIsTakenAway() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.rsvps.note(house.reply(meeting, 1), "  15分ほど遅れます ");
        house.press(meeting, 1, GOING);
        assertThat(house.standing(meeting, 1).note()).isEqualTo("15分ほど遅れます");

        house.rsvps.note(house.reply(meeting, 1), " ");
        assertThat(house.standing(meeting, 1).note()).isNull();
    }

    @Test
    void aNoteChangesNeitherAnswerNorSeat() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);

        Headcount headcount = house.rsvps.note(house.reply(meeting, 2), "ぜひ");

        assertThat(headcount.own()).isEqualTo(new Standing(Place.WAITING, 1, false, "ぜひ", null));
        assertThat(headcount.seated()).isEqualTo(1);
    }

    @Test
    void withoutAnAnswerThereIsNothingToAddANoteTo() {
        MeetingView meeting = house.announced(1);

        refused(RsvpRefusal.NOT_ANSWERED, () -> house.rsvps.note(house.reply(meeting, 1), "遅れます"));
    }

    @Test
    void aNoteHasALimit() {
        MeetingView meeting = house.announced(1);
        String longest = "あ".repeat(Rsvps.NOTE_LIMIT);

        house.rsvps.answer(house.reply(meeting, 1), GOING, longest);
        assertThat(house.standing(meeting, 1).note()).isEqualTo(longest);
        refused(RsvpRefusal.NOTE_TOO_LONG, () -> house.rsvps.answer(house.reply(meeting, 1), GOING, longest + "あ"));
    }
}
