package dev.kizuna.meeting;

import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.details;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class AnsweringTest {
    private Planning planning;
    private Meetings meetings;

    @BeforeEach
    void open(Transactions transactions) {
        planning = new Planning(transactions);
        meetings = planning.meetings();
    }

    @Test
    void theDeadlineClosesByTheClockAlone() {
        MeetingView meeting = planning.draft(details("会", null, "2026-12-01T23:59"), "2026-12-05T14:00");
        assertThat(answering(meeting)).isEqualTo(Answering.NOT_ANNOUNCED);

        meetings.announce(CIRCLE, meeting.id());
        planning.itIs("2026-12-01T23:58");
        assertThat(answering(meeting)).isEqualTo(Answering.OPEN);

        planning.itIs("2026-12-01T23:59");
        assertThat(answering(meeting)).isEqualTo(Answering.DEADLINE_PASSED);
    }

    @Test
    void withoutADeadlineTheEndCloses() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        planning.itIs("2026-12-05T15:59");
        assertThat(answering(meeting)).isEqualTo(Answering.OPEN);

        planning.itIs("2026-12-05T16:00");
        assertThat(answering(meeting)).isEqualTo(Answering.OVER);
    }

    @Test
    void aCoordinatorClosesReopensAndCancels() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        meetings.close(CIRCLE, meeting.id());
        assertThat(answering(meeting)).isEqualTo(Answering.CLOSED);
        meetings.reopen(CIRCLE, meeting.id());
        assertThat(answering(meeting)).isEqualTo(Answering.OPEN);
        meetings.cancel(CIRCLE, meeting.id(), null);
        assertThat(answering(meeting)).isEqualTo(Answering.CANCELLED);
    }

    @Test
    void theNextMeetingIsTheFirstThatIsStillToEnd() {
        planning.draft("案", "2026-11-25T14:00");
        MeetingView cancelled = planning.announced("中止", "2026-11-27T14:00");
        meetings.cancel(CIRCLE, cancelled.id(), null);
        MeetingView first = planning.announced("一", "2026-12-05T14:00");
        MeetingView second = planning.announced("二", "2026-12-19T14:00");

        planning.itIs("2026-12-05T15:00");
        assertThat(meetings.next(CIRCLE)).contains(planning.seen(first));
        planning.itIs("2026-12-05T16:00");
        assertThat(meetings.next(CIRCLE)).contains(planning.seen(second));
        planning.itIs("2026-12-20T00:00");
        assertThat(meetings.next(CIRCLE)).isEmpty();
    }

    private Answering answering(MeetingView meeting) {
        return planning.seen(meeting).answering(planning.now());
    }
}
