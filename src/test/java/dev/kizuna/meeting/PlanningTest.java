package dev.kizuna.meeting;

import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.OTHER_CIRCLE;
import static dev.kizuna.meeting.Planning.at;
import static dev.kizuna.meeting.Planning.details;
import static dev.kizuna.meeting.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
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
        assertThat(refused(() -> details("  ", null, null))).isEqualTo(MeetingRefusal.TITLE_MISSING);
        assertThat(Refused.details(() -> details("あ".repeat(103), null, null)))
                .containsEntry("limit", 100)
                .containsEntry("over", 3);
        assertThat(details("あ".repeat(100), null, null).title()).hasSize(100);
    }

    @Test
    void venueAndDescriptionHaveLimitsToo() {
        assertThat(refused(() -> new Details("会", "v".repeat(101), null, null, null)))
                .isEqualTo(MeetingRefusal.VENUE_TOO_LONG);
        assertThat(refused(() -> new Details("会", null, null, null, "d".repeat(1001))))
                .isEqualTo(MeetingRefusal.DESCRIPTION_TOO_LONG);
    }

    @Test
    void seatsAreAtLeastOne() {
        assertThat(refused(() -> details("会", 0, null))).isEqualTo(MeetingRefusal.CAPACITY_OUT_OF_RANGE);
        assertThat(refused(() -> details("会", 10_000, null))).isEqualTo(MeetingRefusal.CAPACITY_OUT_OF_RANGE);
    }

    @Test
    void timesInThePastAndBackwardsAreRefused() {
        assertThat(refused(() -> planning.draft("会", "2026-11-22T12:00"))).isEqualTo(MeetingRefusal.STARTS_IN_THE_PAST);
        assertThat(refused(() -> meetings.create(
                        CIRCLE, details("会", null, null), at("2026-12-05T14:00"), at("2026-12-05T14:00"))))
                .isEqualTo(MeetingRefusal.ENDS_BEFORE_START);
    }

    @Test
    void theDeadlineLiesBetweenNowAndTheStart() {
        assertThat(refused(() -> planning.draft(details("会", null, "2026-12-05T14:01"), "2026-12-05T14:00")))
                .isEqualTo(MeetingRefusal.DEADLINE_AFTER_START);
        assertThat(refused(() -> planning.draft(details("会", null, "2026-11-22T12:00"), "2026-12-05T14:00")))
                .isEqualTo(MeetingRefusal.DEADLINE_PAST);
    }

    @Test
    void anotherCirclesMeetingIsNotFound() {
        MeetingId ours = planning.announced("会", "2026-12-05T14:00").id();

        assertThat(refused(() -> meetings.get(OTHER_CIRCLE, ours))).isEqualTo(MeetingRefusal.NOT_FOUND);
        assertThat(refused(() -> meetings.close(OTHER_CIRCLE, ours))).isEqualTo(MeetingRefusal.NOT_FOUND);
        assertThat(refused(() -> meetings.cancel(OTHER_CIRCLE, ours, null))).isEqualTo(MeetingRefusal.NOT_FOUND);
        assertThat(refused(() -> meetings.discard(OTHER_CIRCLE, ours))).isEqualTo(MeetingRefusal.NOT_FOUND);
        assertThat(meetings.list(OTHER_CIRCLE)).isEmpty();
    }

    @Test
    void aCircleThatIsNotSetUpPlansNothing() {
        assertThat(refused(() -> meetings.create(
                        new CircleId(300), details("会", null, null), at("2026-12-05T14:00"), at("2026-12-05T16:00"))))
                .isEqualTo(CircleRefusal.NOT_SET_UP);
    }

    @Test
    void aDiscardedDraftIsGone() {
        MeetingView draft = planning.draft("会", "2026-12-05T14:00");

        meetings.discard(CIRCLE, draft.id());

        assertThat(refused(() -> planning.seen(draft))).isEqualTo(MeetingRefusal.NOT_FOUND);
    }
}
