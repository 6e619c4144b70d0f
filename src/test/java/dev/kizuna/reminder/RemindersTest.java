package dev.kizuna.reminder;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Who is reminded of a meeting on the 5th of December at noon, with a deadline on the 3rd at noon, and when. */
class RemindersTest extends InReminderHouse {

    @Test
    void aWeekADayAndTwoHoursBeforeThoseWithASeatAreReminded() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);

        bell.at("11-28T11:59");
        assertThat(bell.owed(meeting)).isEmpty();
        bell.at("11-28T12:00");
        assertThat(bell.owed(meeting)).containsExactly("seated 1");
        bell.at("12-04T12:00");
        bell.at("12-05T10:00");
        assertThat(bell.owed(meeting)).containsExactly("seated 1", "seated 1", "seated 1");
        bell.at("12-05T12:00");
        assertThat(bell.owed(meeting)).hasSize(3);
    }

    @Test
    void theUndecidedAreAskedToDecideAndAllOthersLeftInPeace() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        house.press(meeting, 3, MAYBE);
        house.press(meeting, 4, DECLINED);
        house.guest("Silent");

        bell.at("11-28T12:00");

        assertThat(bell.owed(meeting)).containsExactly("seated 1", "undecided 3");
    }

    @Test
    void nobodyIsAskedToDecideWhatCanNoLongerBeAnswered() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 3, MAYBE);
        bell.at("12-03T11:00");
        int before = bell.owed(meeting).size();

        bell.at("12-04T12:00");
        assertThat(bell.owed(meeting).subList(before, bell.owed(meeting).size()))
                .containsExactly("seated 1");
    }

    @Test
    void theSilentAreAskedOnceBeforeTheDeadlineHoweverManyLeadsThereAre() {
        MeetingView meeting = house.announced(null);
        bell.reminders.plan(CIRCLE, Optional.of(LeadPhrases.read("締切3日前、締切1日前")));
        house.guest("Silent");
        house.press(meeting, 1, GOING);

        bell.at("11-30T12:00");
        assertThat(bell.owed(meeting)).containsExactly("silent Silent");
        bell.at("12-02T12:00");
        assertThat(bell.owed(meeting)).containsExactly("silent Silent");
    }

    @Test
    void whoHasNotAnsweredSinceItWasPostponedCountsAsSilentUnlessTheyHadDeclined() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, DECLINED);
        house.postponed(meeting);

        bell.at("12-08T12:00");

        assertThat(bell.owed(meeting)).contains("silent 1").doesNotContain("silent 2");
    }

    @Test
    void aMovedMeetingMovesItsReminders() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        bell.at("11-27T12:00");
        house.postponed(meeting);

        bell.at("11-28T12:00");
        assertThat(bell.owed(meeting)).isEmpty();
        bell.at("12-05T12:00");
        assertThat(bell.owed(meeting)).containsExactly("seated 1");
    }

    @Test
    void whatWasSaidBeforeAMoveIsSaidAgainAfterIt() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        bell.at("11-28T12:00");
        house.postponed(meeting);

        bell.at("12-05T12:00");
        assertThat(bell.owed(meeting)).containsExactly("seated 1", "seated 1");
    }

    @Test
    void whatHadPassedWhenTheMeetingWasAnnouncedIsNotSaid() {
        MeetingView draft = house.draft(null);
        bell.at("11-29T12:00");
        MeetingView meeting = house.meetings.announce(CIRCLE, draft.id());
        house.press(meeting, 1, GOING);
        bell.look();
        assertThat(bell.owed(meeting)).isEmpty();

        bell.at("12-04T12:00");
        assertThat(bell.owed(meeting)).containsExactly("seated 1");
    }

    @Test
    void afterDaysAsleepOnlyTheNearestIsSaid() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);

        bell.at("12-05T10:30");

        assertThat(bell.owed(meeting)).containsExactly("seated 1");
        assertThat(bell.told(meeting).get(0).notice().occasion()).contains("PT2H");
        assertThat(bell.reminders.outlook(CIRCLE, meeting.id()).steps())
                .extracting(Outlook.Step::stage)
                .containsExactly(
                        Outlook.Stage.PASSED,
                        Outlook.Stage.PASSED,
                        Outlook.Stage.SAID,
                        Outlook.Stage.PASSED,
                        Outlook.Stage.SAID);
    }

    @Test
    void afterASleepThroughTheDeadlineNobodyIsAskedForAnAnswer() {
        MeetingView meeting = house.announced(null);
        house.guest("Silent");
        bell.coordinates(9);

        bell.at("12-03T13:00");

        assertThat(bell.owed(meeting)).contains("unanswered 9").doesNotContain("silent Silent");
    }

    @Test
    void whoIsAskedToDecideIsNotAskedTwiceAtOnce() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, MAYBE);

        bell.at("12-01T13:00");

        assertThat(bell.owed(meeting)).containsExactly("undecided 1");
    }

    @Test
    void lookingTwiceOwesOnce() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        bell.at("11-28T12:00");
        bell.look();
        bell.beside().look();

        assertThat(bell.owed(meeting)).containsExactly("seated 1");
    }

    @Test
    void processesThatLookAtOnceOweOnce() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, MAYBE);
        house.clock.pass(Duration.ofDays(5));

        List<CompletableFuture<Void>> processes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            processes.add(CompletableFuture.runAsync(bell.beside()::look));
        }
        processes.forEach(CompletableFuture::join);

        assertThat(bell.owed(meeting)).containsExactly("seated 1", "undecided 2");
    }

    @Test
    void aCancelledMeetingOwesNothingAndAClosedOneOnlyToThoseWhoCome() {
        MeetingView cancelled = house.announced(null);
        MeetingView closed = house.announced(null);
        for (MeetingView meeting : List.of(cancelled, closed)) {
            house.press(meeting, 1, GOING);
            house.press(meeting, 2, MAYBE);
        }
        house.guest("Silent");
        house.meetings.cancel(CIRCLE, cancelled.id(), null);
        house.meetings.close(CIRCLE, closed.id());

        bell.at("11-28T12:00");
        bell.at("12-01T12:00");

        assertThat(bell.owed(cancelled)).isEmpty();
        assertThat(bell.owed(closed)).containsExactly("seated 1");
    }

    @Test
    void atTheDeadlineCoordinatorsAreToldOfTheSilentAndAgainWhenItIsExtended() {
        MeetingView meeting = house.announced(null);
        bell.coordinates(9);
        house.guest("Silent");
        bell.at("12-03T12:00");
        assertThat(bell.owed(meeting)).contains("unanswered 9");
        int before = bell.owed(meeting).size();

        MeetingView now = house.meetings.get(CIRCLE, meeting.id());
        house.meetings.edit(
                CIRCLE,
                meeting.id(),
                now.revision(),
                new Details(now.title(), null, null, now.deadline().plus(Duration.ofDays(1)), null));
        bell.at("12-04T11:00");
        assertThat(bell.owed(meeting)).hasSize(before);
        bell.at("12-04T12:00");
        assertThat(bell.owed(meeting).subList(before, bell.owed(meeting).size()))
                .containsExactly("unanswered 9");
    }
}
