package dev.kizuna.grouping;

import static dev.kizuna.grouping.GroupingHouse.everybody;
import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.wish.BondKind;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.grouping.wish.Unmet;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator changes the plan by hand, and knows before what follows. */
class ChangeTest extends InGroupingHouse {
    private MeetingView meeting;
    private PlanReport before;
    private MemberId one;
    private MemberId other;

    @BeforeEach
    void propose() {
        meeting = tables.withGuests(8);
        before = tables.propose(meeting, 2);
        one = before.plan().round(1).tables().get(0).guests().get(0).person().id();
        other = before.plan().round(1).tables().get(1).guests().get(0).person().id();
    }

    private PlanReport change(Change change) {
        return tables.seatings.change(
                CIRCLE, meeting.id(), tables.report(meeting).plan().revision(), change);
    }

    @Test
    void aPersonMovesToAnotherTable() {
        PlanReport after = change(new Change.Move(1, one, 2));

        assertThat(tables.tableOf(meeting, one)).isEqualTo(2);
        assertThat(everybody(after.plan().round(1))).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void twoChangePlaces() {
        change(new Change.Swap(1, one, other));

        assertThat(tables.tableOf(meeting, one)).isEqualTo(2);
        assertThat(tables.tableOf(meeting, other)).isEqualTo(1);
    }

    @Test
    void whoeverIsPinnedStaysWhateverIsProposed() {
        change(new Change.Fix(one, 2));

        tables.propose(meeting, 2);
        assertThat(tables.tableOf(meeting, one)).isEqualTo(2);
        tables.propose(meeting, 4);
        assertThat(tables.tableOf(meeting, one)).isEqualTo(2);

        change(new Change.Fix(one, 0));
        assertThat(tables.report(meeting).plan().round(1).tables())
                .allSatisfy(table -> assertThat(table.guests()).noneMatch(TablePlan.Guest::pinned));
    }

    @Test
    void whatItBreaksAndMendsIsSaidBeforeAndNothingIsChanged() {
        tables.wishes.wish(CIRCLE, one, other, BondKind.APART);

        Effect effect = tables.seatings.preview(CIRCLE, meeting.id(), new Change.Move(1, one, 2));

        assertThat(effect.lost()).extracting(Unmet::wish).contains(Wish.APART);
        assertThat(effect.lost())
                .filteredOn(unmet -> unmet.wish() == Wish.APART)
                .allSatisfy(unmet -> assertThat(unmet.who()).isEmpty());
        assertThat(effect.firstBefore()).isEqualTo(12);
        assertThat(effect.firstAfter()).isEqualTo(13);
        assertThat(tables.tableOf(meeting, one)).isEqualTo(1);
        Effect fix = tables.seatings.preview(CIRCLE, meeting.id(), new Change.Fix(one, 2));
        assertThat(fix.lost()).extracting(Unmet::wish).containsExactly(Wish.PINNED);
    }

    @Test
    void theDutiesAtATableFollowWhoSitsThere() {
        tables.wishes.describe(CIRCLE, one, Set.of(Trait.CAN_FACILITATE));
        tables.wishes.describe(CIRCLE, other, Set.of(Trait.CAN_FACILITATE));
        change(new Change.Move(1, other, 1));

        List<TablePlan.Table> now = tables.report(meeting).plan().round(1).tables();

        assertThat(now.get(0).facilitator()).isPresent();
        assertThat(now.get(1).facilitator()).isEmpty();
    }

    @Test
    void onAPlanThatHasChangedItIsRefused() {
        int shown = before.plan().revision();
        change(new Change.Move(1, one, 2));

        refused(
                GroupingRefusal.CHANGED_MEANWHILE,
                () -> tables.seatings.change(CIRCLE, meeting.id(), shown, new Change.Move(1, other, 1)));
    }

    @Test
    void whatIsNotThereIsRefused() {
        MemberId stranger = tables.guests(1).get(0);

        refused(GroupingRefusal.NOT_SEATED, () -> change(new Change.Move(1, stranger, 2)));
        refused(GroupingRefusal.NO_SUCH_TABLE, () -> change(new Change.Move(1, one, 3)));
        refused(GroupingRefusal.NO_SUCH_TABLE, () -> change(new Change.Fix(one, -1)));
        refused(GroupingRefusal.NO_SUCH_ROUND, () -> change(new Change.Move(2, one, 1)));
    }
}
