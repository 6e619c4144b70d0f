package dev.kizuna.meeting;

import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.at;
import static dev.kizuna.meeting.Planning.details;
import static dev.kizuna.meeting.Refused.refused;
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
        assertThat(refused(() -> meetings.announce(CIRCLE, meeting.id()))).isEqualTo(MeetingRefusal.ALREADY_ANNOUNCED);
    }

    @Test
    void aDraftWhoseTimeHasComeIsNotAnnounced() {
        MeetingView draft = planning.draft("会", "2026-12-05T14:00");
        planning.itIs("2026-12-05T14:00");

        assertThat(refused(() -> meetings.announce(CIRCLE, draft.id()))).isEqualTo(MeetingRefusal.STARTS_IN_THE_PAST);
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

        assertThat(refused(() -> postponed(shown, "2026-12-12T14:00"))).isEqualTo(MeetingRefusal.CHANGED_MEANWHILE);
        assertThat(refused(() -> meetings.edit(CIRCLE, shown.id(), shown.revision(), details("違", null, null))))
                .isEqualTo(MeetingRefusal.CHANGED_MEANWHILE);
        assertThat(planning.seen(shown).title()).isEqualTo("会合");
    }

    @Test
    void whatIsCancelledStaysWithItsReasonAndIsFinal() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        meetings.cancel(CIRCLE, meeting.id(), " 大雪のため ");

        MeetingView cancelled = planning.seen(meeting);
        assertThat(cancelled.state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(cancelled.cancelReason()).isEqualTo("大雪のため");
        assertThat(refused(() -> meetings.cancel(CIRCLE, meeting.id(), null))).isEqualTo(MeetingRefusal.CANCELLED);
        assertThat(refused(() -> meetings.reopen(CIRCLE, meeting.id()))).isEqualTo(MeetingRefusal.CANCELLED);
        assertThat(refused(() -> postponed(cancelled, "2026-12-12T14:00"))).isEqualTo(MeetingRefusal.CANCELLED);
    }

    @Test
    void aReasonHasALimitAndMayBeLeftOut() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        assertThat(refused(() -> meetings.cancel(CIRCLE, meeting.id(), "理".repeat(301))))
                .isEqualTo(MeetingRefusal.REASON_TOO_LONG);
        assertThat(meetings.cancel(CIRCLE, meeting.id(), "  ").cancelReason()).isNull();
    }

    @Test
    void onlyWhatWasAnnouncedIsClosedReopenedOrCancelled() {
        MeetingView draft = planning.draft("会", "2026-12-05T14:00");

        assertThat(refused(() -> meetings.close(CIRCLE, draft.id()))).isEqualTo(MeetingRefusal.NOT_ANNOUNCED);
        assertThat(refused(() -> meetings.reopen(CIRCLE, draft.id()))).isEqualTo(MeetingRefusal.NOT_CLOSED);
        assertThat(refused(() -> meetings.cancel(CIRCLE, draft.id(), null))).isEqualTo(MeetingRefusal.NOT_ANNOUNCED);

        meetings.announce(CIRCLE, draft.id());
        meetings.close(CIRCLE, draft.id());

        assertThat(refused(() -> meetings.close(CIRCLE, draft.id()))).isEqualTo(MeetingRefusal.ALREADY_CLOSED);
        assertThat(refused(() -> meetings.discard(CIRCLE, draft.id())))
                .isEqualTo(MeetingRefusal.ONLY_DRAFTS_ARE_DISCARDED);
    }

    private MeetingView postponed(MeetingView shown, String start) {
        return meetings.postpone(
                CIRCLE, shown.id(), shown.revision(), at(start), at(start).plusSeconds(7200));
    }
}
