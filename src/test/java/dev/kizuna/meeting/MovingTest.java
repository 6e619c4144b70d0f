package dev.kizuna.meeting;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.at;
import static dev.kizuna.meeting.Planning.details;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class MovingTest {
    private Planning planning;
    private Meetings meetings;

    @BeforeEach
    void open(Transactions transactions) {
        planning = new Planning(transactions);
        meetings = planning.meetings();
    }

    @Test
    void announcingAsksOnceAndHappensOnce() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        assertThat(meeting.state()).isEqualTo(MeetingState.ANNOUNCED);
        assertThat(meeting.asked()).isEqualTo(1);
        refused(MeetingRefusal.ALREADY_ANNOUNCED, () -> meetings.announce(CIRCLE, meeting.id()));
    }

    @Test
    void aDraftWhoseTimeHasComeIsNotAnnounced() {
        MeetingView draft = planning.draft("会", "2026-12-05T14:00");
        planning.itIs("2026-12-05T14:00");

        refused(MeetingRefusal.STARTS_IN_THE_PAST, () -> meetings.announce(CIRCLE, draft.id()));
    }

    @Test
    void postponingAsksAgainAndOpensWhatWasClosed() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");
        meeting = meetings.close(CIRCLE, meeting.id());

        meeting = postponed(meeting, "2026-12-12T10:00");

        assertThat(meeting.state()).isEqualTo(MeetingState.ANNOUNCED);
        assertThat(meeting.asked()).isEqualTo(2);
        assertThat(meeting.start()).isEqualTo(at("2026-12-12T10:00"));
        assertThat(planning.seen(meeting)).isEqualTo(meeting);
    }

    @Test
    void movingADraftAsksNobody() {
        MeetingView moved = postponed(planning.draft("会", "2026-12-05T14:00"), "2026-12-12T10:00");

        assertThat(moved.state()).isEqualTo(MeetingState.DRAFT);
        assertThat(moved.asked()).isEqualTo(1);
    }

    @Test
    void theDeadlineKeepsItsDistance() {
        MeetingView meeting = planning.draft(details("会", null, "2026-12-01T23:59"), "2026-12-05T14:00");

        assertThat(postponed(meeting, "2026-12-12T14:00").deadline()).isEqualTo(at("2026-12-08T23:59"));
    }

    @Test
    void aDeadlineThatWouldHavePassedFallsAway() {
        MeetingView meeting = planning.draft(details("会", null, "2026-12-01T23:59"), "2026-12-05T14:00");

        assertThat(postponed(meeting, "2026-11-25T14:00").deadline()).isNull();
    }

    @Test
    void whoeverChangesSawTheMeetingAsItIs() {
        MeetingView shown = planning.announced("会", "2026-12-05T14:00");
        meetings.edit(CIRCLE, shown.id(), shown.revision(), details("会合", null, null));

        refused(MeetingRefusal.CHANGED_MEANWHILE, () -> postponed(shown, "2026-12-12T14:00"));
        refused(
                MeetingRefusal.CHANGED_MEANWHILE,
                () -> meetings.edit(CIRCLE, shown.id(), shown.revision(), details("違", null, null)));
        assertThat(planning.seen(shown).title()).isEqualTo("会合");
    }

    @Test
    void whatIsCancelledStaysWithItsReasonAndIsFinal() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        meetings.cancel(CIRCLE, meeting.id(), " 大雪のため ");

        MeetingView cancelled = planning.seen(meeting);
        assertThat(cancelled.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(cancelled.cancelReason()).isEqualTo("大雪のため");
        refused(MeetingRefusal.CANCELLED, () -> meetings.cancel(CIRCLE, meeting.id(), null));
        refused(MeetingRefusal.CANCELLED, () -> meetings.reopen(CIRCLE, meeting.id()));
        refused(MeetingRefusal.CANCELLED, () -> postponed(cancelled, "2026-12-12T14:00"));
    }

    @Test
    void aReasonHasALimitAndMayBeLeftOut() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        refused(MeetingRefusal.REASON_TOO_LONG, () -> meetings.cancel(CIRCLE, meeting.id(), "理".repeat(301)));
        assertThat(meetings.cancel(CIRCLE, meeting.id(), "  ").cancelReason()).isNull();
    }

    @Test
    void onlyWhatWasAnnouncedIsClosedReopenedOrCancelled() {
        MeetingView draft = planning.draft("会", "2026-12-05T14:00");

        refused(MeetingRefusal.NOT_ANNOUNCED, () -> meetings.close(CIRCLE, draft.id()));
        refused(MeetingRefusal.NOT_CLOSED, () -> meetings.reopen(CIRCLE, draft.id()));
        refused(MeetingRefusal.NOT_ANNOUNCED, () -> meetings.cancel(CIRCLE, draft.id(), null));

        meetings.announce(CIRCLE, draft.id());
        meetings.close(CIRCLE, draft.id());

        refused(MeetingRefusal.ALREADY_CLOSED, () -> meetings.close(CIRCLE, draft.id()));
        refused(MeetingRefusal.ONLY_DRAFTS_ARE_DISCARDED, () -> meetings.discard(CIRCLE, draft.id()));
    }

    private MeetingView postponed(MeetingView shown, String start) {
        return meetings.postpone(
                CIRCLE, shown.id(), shown.revision(), at(start), at(start).plusSeconds(7200));
    }
}
