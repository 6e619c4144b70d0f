package dev.kizuna.grouping;

import static dev.kizuna.grouping.GroupingHouse.everybody;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.PlanReport.Relocation;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At 13:25 two are missing and somebody has walked in: as few as possible change tables. */
class RepairTest extends InGroupingHouse {
    private MeetingView meeting;
    private List<MemberId> expected;

    @BeforeEach
    void plan() {
        meeting = tables.withGuests(24);
        expected = everybody(tables.propose(meeting, 4).plan().round(1));
    }

    private PlanReport mend(Effort effort) {
        return tables.proposals.repair(CIRCLE, meeting.id(), Whom.PRESENT, effort);
    }

    @Test
    void twoAbsentAndAWalkInMoveNobodyElse() {
        tables.publish(meeting);
        tables.door.until(meeting, Duration.ofMinutes(5));
        tables.arrive(meeting, expected.subList(0, 22));
        MemberId walkIn = tables.walksIn(meeting, "飛び入り 花子").id();

        PlanReport mended = mend(Effort.QUIET);

        assertThat(everybody(mended.plan().round(1)))
                .hasSize(23)
                .doesNotHaveDuplicates()
                .contains(walkIn)
                .doesNotContainAnyElementsOf(expected.subList(22, 24));
        assertThat(mended.moves())
                .extracting(move -> move.person().id())
                .hasSize(3)
                .contains(walkIn);
        assertThat(mended.moves().stream().filter(move -> move.from() > 0 && move.to() > 0))
                .isEmpty();
        assertThat(mended.plan().isPublished()).isFalse();
    }

    @Test
    void asLongAsNobodyIsToldThoseNotHereYetMayGetTheirSeatsBackHoweverOftenItIsFitted() {
        tables.arrive(meeting, expected.subList(0, 3));
        mend(Effort.QUIET);

        assertThat(mend(Effort.QUIET).leavesOutWhoIsAwaited()).isTrue();
        assertThat(tables.seatings.report(CIRCLE, meeting.id()).leavesOutWhoIsAwaited())
                .isTrue();
    }

    @Test
    void aPlanThatFitsAlreadyStaysPublishedAsItIs() {
        tables.arrive(meeting, expected);
        mend(Effort.QUIET);
        tables.publish(meeting);
        TablePlan told = tables.seatings.report(CIRCLE, meeting.id()).plan();

        PlanReport mended = mend(Effort.QUIET);

        assertThat(mended.moves()).isEmpty();
        assertThat(mended.plan().isPublished()).isTrue();
        assertThat(mended.plan().revision()).isEqualTo(told.revision());
    }

    @Test
    void whoeverComesAfterAllHasTheSeatAgainThatTheyWereToldOf() {
        tables.publish(meeting);
        tables.arrive(meeting, expected.subList(0, 18));
        PlanReport without = mend(Effort.QUIET);
        assertThat(everybody(without.plan().round(1))).hasSize(18);
        assertThat(without.leavesOutWhoIsAwaited()).isTrue();
        assertThat(without.moves()).as("a table that was left empty is filled").anyMatch(move -> move.to() > 0);

        PlanReport with = tables.proposals.repair(CIRCLE, meeting.id(), Whom.GOING, Effort.QUIET);

        assertThat(everybody(with.plan().round(1))).hasSize(24).doesNotHaveDuplicates();
        assertThat(with.leavesOutWhoIsAwaited()).isFalse();
        assertThat(with.moves()).isEmpty();
    }

    @Test
    void beforeAnybodyWasToldTheMovesAreThoseAgainstThePlan() {
        tables.arrive(meeting, expected.subList(0, 23));

        assertThat(mend(Effort.QUIET).moves()).singleElement().satisfies(move -> {
            assertThat(move.person().id()).isEqualTo(expected.get(23));
            assertThat(move.to()).isZero();
        });
    }

    @Test
    void anAbsentFacilitatorIsReplacedByMovingOneWhoCan() {
        for (MemberId one : expected.subList(0, 5)) {
            tables.wishes.describe(CIRCLE, one, Set.of(Trait.CAN_FACILITATE));
        }
        PlanReport planned = tables.propose(meeting, 4);
        MemberId absent = planned.plan().round(1).tables().stream()
                .filter(table -> leaders(table) == 1)
                .findFirst()
                .flatMap(Table::facilitator)
                .orElseThrow()
                .id();
        tables.arrive(
                meeting, expected.stream().filter(one -> !one.equals(absent)).toList());

        PlanReport mended = mend(Effort.QUIET);

        assertThat(mended.plan().round(1).tables())
                .allSatisfy(table -> assertThat(table.facilitator()).isPresent());
        assertThat(mended.moves().stream().filter(move -> move.to() > 0).count())
                .isBetween(1L, 2L);
    }

    private long leaders(Table table) {
        return table.guests().stream()
                .filter(guest ->
                        tables.wishes.traits(CIRCLE).containsKey(guest.person().id()))
                .count();
    }

    @Test
    void aLateArrivalGetsASeatAndNobodyMoves() {
        tables.arrive(meeting, expected);
        tables.publish(meeting);
        for (int late = 0; late < 6; late++) {
            MemberId one = tables.walksIn(meeting, "遅れた人" + late).id();

            List<Relocation> moves = mend(Effort.QUIET).moves();

            assertThat(moves).filteredOn(move -> move.from() > 0).isEmpty();
            assertThat(moves).extracting(move -> move.person().id()).contains(one);
        }
    }

    @Test
    void withoutBoundsOnMovingAllMayMove() {
        tables.arrive(meeting, expected.subList(0, 20));

        PlanReport reshuffled = mend(Effort.RESHUFFLE);

        assertThat(everybody(reshuffled.plan().round(1))).hasSize(20).doesNotHaveDuplicates();
        assertThat(reshuffled.plan().round(1).tables())
                .allSatisfy(table -> assertThat(table.guests()).hasSize(5));
    }

    @Test
    void fewerPeopleThanTablesLeaveTablesEmpty() {
        tables.arrive(meeting, expected.subList(0, 2));

        assertThat(everybody(mend(Effort.NORMAL).plan().round(1))).hasSize(2);
    }
}
