package dev.kizuna.grouping;

import static dev.kizuna.grouping.GroupingHouse.everybody;
import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.PlanReport.TableReport;
import dev.kizuna.grouping.TablePlan.Round;
import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.grouping.wish.Unmet;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables are proposed for those who come, and explained. */
class ProposeTest extends InGroupingHouse {

    @Test
    void everybodyGoingSitsOnceInTablesAlikeWithinOne() {
        MeetingView meeting = tables.withGuests(23);

        TablePlan plan = tables.propose(meeting, 4).plan();

        assertThat(everybody(plan.round(1))).hasSize(23).doesNotHaveDuplicates();
        assertThat(plan.round(1).tables())
                .extracting(table -> table.guests().size())
                .containsOnly(5, 6);
        assertThat(plan.isPublished()).isFalse();
    }

    @Test
    void whoWaitsOrDeclinesHasNoTable() {
        MeetingView meeting = house.announced(2);
        MemberId one = tables.member(meeting, 1);
        MemberId two = tables.member(meeting, 2);
        tables.member(meeting, 3);
        house.press(meeting, 4, Answer.DECLINED);

        assertThat(everybody(tables.propose(meeting, 1).plan().round(1))).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void onceTheDoorIsOpenItIsForThoseWhoAreHere() {
        MeetingView meeting = tables.withGuests(6);
        List<MemberId> here =
                everybody(tables.propose(meeting, 2).plan().round(1)).subList(0, 4);
        tables.arrive(meeting, here);
        MemberId walkIn = tables.walksIn(meeting, "飛び入り 花子").id();

        TablePlan plan = tables.proposals
                .propose(CIRCLE, meeting.id(), Wanted.tables(2, Whom.PRESENT))
                .plan();

        assertThat(everybody(plan.round(1))).hasSize(5).containsAll(here).contains(walkIn);
        assertThat(plan.whom()).isEqualTo(Whom.PRESENT);
    }

    @Test
    void nobodyMeetsTwiceOverRoundsWhereThatIsPossible() {
        MeetingView meeting = house.announced(null);
        for (int i = 0; i < 16; i++) {
            house.record(meeting, house.guest("参加者" + i), Answer.GOING, Bounds.ALL);
        }

        PlanReport report =
                tables.proposals.propose(CIRCLE, meeting.id(), new Wanted(4, 0, false, 3, Map.of(), Whom.GOING));

        assertThat(report.plan().rounds()).hasSize(3);
        Set<Set<MemberId>> met = new HashSet<>();
        for (Round round : report.plan().rounds()) {
            assertThat(everybody(round)).hasSize(16).doesNotHaveDuplicates();
            round.tables()
                    .forEach(table -> table.guests()
                            .forEach(one -> table.guests().forEach(other -> {
                                if (one.person().id().value()
                                        < other.person().id().value()) {
                                    met.add(Set.of(
                                            one.person().id(), other.person().id()));
                                }
                            })));
        }
        assertThat(report.meetings().first()).isEqualTo(met.size());
        assertThat(report.meetings().atMost()).isGreaterThanOrEqualTo(met.size());
        assertThat(met).hasSize(72);
    }

    @Test
    void itSaysOfEachTableItsFieldsWhoIsNewAndHowManyMeetForTheFirstTime() {
        MeetingView meeting = tables.withGuests(12);

        PlanReport report = tables.propose(meeting, 3);

        List<TableReport> round = report.rounds().get(0).tables();
        assertThat(round).allSatisfy(table -> {
            assertThat(table.fields().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(4);
            assertThat(table.newcomers()).hasSize(4);
            assertThat(table.firstMeetings()).isEqualTo(6);
        });
        assertThat(report.meetings().first())
                .isEqualTo(18)
                .isEqualTo(report.meetings().atMost());
    }

    @Test
    void aMissingFacilitatorIsSaidAndThoseWhoCanLeadDo() {
        MeetingView meeting = tables.withGuests(8);
        List<MemberId> people = everybody(tables.propose(meeting, 2).plan().round(1));
        assertThat(tables.report(meeting).rounds().get(0).unmet())
                .extracting(Unmet::wish)
                .contains(Wish.FACILITATOR);

        tables.wishes.describe(CIRCLE, people.get(0), Set.of(Trait.CAN_FACILITATE));
        tables.wishes.describe(CIRCLE, people.get(1), Set.of(Trait.CAN_FACILITATE, Trait.CAN_SCRIBE));
        PlanReport report = tables.propose(meeting, 2);

        assertThat(report.plan().round(1).tables())
                .allSatisfy(table -> assertThat(table.facilitator()).isPresent());
        assertThat(report.rounds().get(0).unmet()).extracting(Unmet::wish).doesNotContain(Wish.FACILITATOR);
    }

    @Test
    void whatIsFoundIsNotKeptWhenThePeopleChangeMeanwhile() {
        MeetingView meeting = tables.withGuests(6);
        AtomicBoolean disturbed = new AtomicBoolean();
        Proposals disturbedOnce = disturbed(() -> {
            if (disturbed.compareAndSet(false, true)) {
                tables.member(meeting, 1);
            }
        });

        TablePlan plan = disturbedOnce
                .propose(CIRCLE, meeting.id(), Wanted.tables(2, Whom.GOING))
                .plan();

        assertThat(everybody(plan.round(1))).hasSize(7);
    }

    @Test
    void wherePeopleChangeAllTheTimeItSaysSo() {
        MeetingView meeting = tables.withGuests(6);
        long[] user = {100};

        refused(
                GroupingRefusal.CHANGED_MEANWHILE,
                () -> disturbed(() -> tables.member(meeting, user[0]++))
                        .propose(CIRCLE, meeting.id(), Wanted.tables(2, Whom.GOING)));
        assertThat(tables.seatings.find(CIRCLE, meeting.id())).isEmpty();
    }

    /** Something happens after each look at the people, before what was found for them is written. */
    private Proposals disturbed(Runnable event) {
        Transactions interrupted = new Transactions() {
            @Override
            public <T extends @Nullable Object> T read(Function<Work, T> work) {
                T result = house.transactions.read(work);
                if (result instanceof Task) {
                    event.run();
                }
                return result;
            }

            @Override
            public <T extends @Nullable Object> T write(Function<Work, T> work) {
                return house.transactions.write(work);
            }
        };
        return new Proposals(interrupted, house.meetings, tables.seatings, new Budget(10_000, Duration.ofSeconds(20)));
    }

    @Test
    void withoutPeopleOrPlanItSaysSo() {
        MeetingView meeting = house.announced(null);

        refused(GroupingRefusal.NOBODY_GOING, () -> tables.propose(meeting, 1));
        refused(
                GroupingRefusal.NOBODY_PRESENT,
                () -> tables.proposals.propose(CIRCLE, meeting.id(), Wanted.tables(1, Whom.PRESENT)));
        refused(GroupingRefusal.NO_PLAN, () -> tables.report(meeting));
        refused(GroupingRefusal.NOT_ANNOUNCED, () -> tables.propose(house.draft(null), 1));
    }

    @Test
    void anotherCirclesMeetingIsNotFound() {
        MeetingView meeting = tables.withGuests(3);

        refused(
                MeetingRefusal.NOT_FOUND,
                () -> tables.proposals.propose(OTHER_CIRCLE, meeting.id(), Wanted.tables(1, Whom.GOING)));
    }
}
