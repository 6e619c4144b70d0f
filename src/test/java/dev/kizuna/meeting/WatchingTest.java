package dev.kizuna.meeting;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.at;
import static dev.kizuna.meeting.Planning.details;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingChange.Kind;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class WatchingTest {
    private final List<MeetingChange> changes = new ArrayList<>();
    private Planning planning;
    private Meetings meetings;

    @BeforeEach
    void open(Transactions transactions) {
        planning = new Planning(transactions);
        meetings = planning.meetings();
        meetings.watchedBy((work, change) -> changes.add(change));
    }

    @Test
    void draftsAreNobodysBusiness() {
        MeetingView draft = planning.draft("会", "2026-12-05T14:00");
        meetings.edit(CIRCLE, draft.id(), draft.revision(), details("会合", null, null));
        meetings.discard(CIRCLE, draft.id());

        assertThat(changes).isEmpty();
    }

    @Test
    void eachChangeIsToldWithBeforeAndAfter() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");
        meeting = meetings.edit(CIRCLE, meeting.id(), meeting.revision(), details("会", 60, null));
        meetings.close(CIRCLE, meeting.id());
        meeting = meetings.reopen(CIRCLE, meeting.id());
        meeting = meetings.postpone(
                CIRCLE, meeting.id(), meeting.revision(), at("2026-12-12T14:00"), at("2026-12-12T16:00"));
        meetings.cancel(CIRCLE, meeting.id(), "雪");

        assertThat(changes)
                .extracting(MeetingChange::kind)
                .containsExactly(
                        Kind.ANNOUNCED, Kind.EDITED, Kind.CLOSED, Kind.REOPENED, Kind.POSTPONED, Kind.CANCELLED);
        assertThat(changes.get(1).before().capacity()).isNull();
        assertThat(changes.get(1).after().capacity()).isEqualTo(60);
        assertThat(changes)
                .allSatisfy(change -> assertThat(change.after().revision())
                        .isGreaterThan(change.before().revision()));
    }

    @Test
    void thoseWhoseNumberAloneChangedAreToldOfToo() {
        MeetingView later = planning.announced("後", "2026-12-19T14:00");
        changes.clear();

        planning.announced("先", "2026-12-05T14:00");

        assertThat(changes).extracting(MeetingChange::kind).containsExactly(Kind.ANNOUNCED, Kind.RENUMBERED);
        assertThat(changes.get(1).after()).isEqualTo(planning.seen(later));
    }

    @Test
    void aWatcherThatSaysNoUndoesTheChange() {
        MeetingView draft = planning.draft("会", "2026-12-05T14:00");
        meetings.watchedBy((work, change) -> {
            throw new Refusal(MeetingRefusal.CANCELLED);
        });

        refused(MeetingRefusal.CANCELLED, () -> meetings.announce(CIRCLE, draft.id()));
        assertThat(planning.seen(draft).state()).isEqualTo(MeetingState.DRAFT);
    }
}
