package dev.kizuna.meeting;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.OTHER_CIRCLE;
import static dev.kizuna.meeting.Planning.at;
import static dev.kizuna.meeting.Planning.details;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refused;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class PlanningTest {
    private Planning planning;
    private Meetings meetings;

    @BeforeEach
    void open(Transactions transactions) {
        planning = new Planning(transactions);
        meetings = planning.meetings();
    }

    @Test
    void aTitleAndATimeAreEnough() {
        MeetingView draft = planning.draft(" 事例検討会 ", "2026-12-05T14:00");

        assertThat(draft.state()).isEqualTo(MeetingState.DRAFT);
        assertThat(draft.title()).isEqualTo("事例検討会");
        assertThat(draft.startsAt()).hasToString("2026-12-05T14:00+09:00[Asia/Tokyo]");
        assertThat(draft.venue()).isNull();
        assertThat(draft.capacity()).isNull();
        assertThat(draft.deadline()).isNull();
        assertThat(planning.seen(draft)).isEqualTo(draft);
    }

    @Test
    void whatWasTypedIsKeptToTheLetter() {
        Details details =
                new Details("第3回 *絆*", "長岡京市 バンビオ", 50, at("2026-12-01T23:59"), "持ち物：\n・名刺\n・𠮷野家の\u0000お菓子 🍰");

        MeetingView draft = planning.draft(details, "2026-12-05T14:00");

        assertThat(planning.seen(draft).details()).isEqualTo(details);
        assertThat(details.description()).isEqualTo("持ち物：\n・名刺\n・𠮷野家のお菓子 🍰");
    }

    @Test
    void aPlanNeedsATitleWithinTheLimit() {
        refused(MeetingRefusal.TITLE_MISSING, () -> details("  ", null, null));
        assertThat(Refused.details(() -> details("あ".repeat(103), null, null)))
                .containsEntry("limit", 100)
                .containsEntry("over", 3);
        assertThat(details("あ".repeat(100), null, null).title()).hasSize(100);
    }

    @Test
    void venueAndDescriptionHaveLimitsToo() {
        refused(MeetingRefusal.VENUE_TOO_LONG, () -> new Details("会", "v".repeat(101), null, null, null));
        refused(MeetingRefusal.DESCRIPTION_TOO_LONG, () -> new Details("会", null, null, null, "d".repeat(1001)));
    }

    @Test
    void seatsAreAtLeastOne() {
        refused(MeetingRefusal.CAPACITY_OUT_OF_RANGE, () -> details("会", 0, null));
        refused(MeetingRefusal.CAPACITY_OUT_OF_RANGE, () -> details("会", 10_000, null));
    }

    @Test
    void timesInThePastAndBackwardsAreRefused() {
        refused(MeetingRefusal.STARTS_IN_THE_PAST, () -> planning.draft("会", "2026-11-22T12:00"));
        refused(
                MeetingRefusal.ENDS_BEFORE_START,
                () -> meetings.create(
                        CIRCLE, details("会", null, null), at("2026-12-05T14:00"), at("2026-12-05T14:00")));
    }

    @Test
    void theDeadlineLiesBetweenNowAndTheStart() {
        refused(
                MeetingRefusal.DEADLINE_AFTER_START,
                () -> planning.draft(details("会", null, "2026-12-05T14:01"), "2026-12-05T14:00"));
        refused(
                MeetingRefusal.DEADLINE_PAST,
                () -> planning.draft(details("会", null, "2026-11-22T12:00"), "2026-12-05T14:00"));
    }

    @Test
    void anotherCirclesMeetingIsNotFound() {
        MeetingId ours = planning.announced("会", "2026-12-05T14:00").id();

        refused(MeetingRefusal.NOT_FOUND, () -> meetings.get(OTHER_CIRCLE, ours));
        refused(MeetingRefusal.NOT_FOUND, () -> meetings.close(OTHER_CIRCLE, ours));
        refused(MeetingRefusal.NOT_FOUND, () -> meetings.cancel(OTHER_CIRCLE, ours, null));
        refused(MeetingRefusal.NOT_FOUND, () -> meetings.discard(OTHER_CIRCLE, ours));
        assertThat(meetings.list(OTHER_CIRCLE)).isEmpty();
    }

    @Test
    void aCircleThatIsNotSetUpPlansNothing() {
        refused(
                CircleRefusal.NOT_SET_UP,
                () -> meetings.create(
                        new CircleId(300), details("会", null, null), at("2026-12-05T14:00"), at("2026-12-05T16:00")));
    }

    @Test
    void aDiscardedDraftIsGone() {
        MeetingView draft = planning.draft("会", "2026-12-05T14:00");

        meetings.discard(CIRCLE, draft.id());

        refused(MeetingRefusal.NOT_FOUND, () -> planning.seen(draft));
    }
}
