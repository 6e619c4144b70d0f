package dev.kizuna.grouping;

import static dev.kizuna.grouping.GroupingHouse.everybody;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.wish.BondKind;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody comes after people were told their tables, and gets the seat where they help most. */
class LateArrivalTest extends InGroupingHouse {
    private MeetingView meeting;
    private List<MemberId> expected;

    @BeforeEach
    void publish() {
        meeting = tables.withGuests(12);
        expected = everybody(tables.propose(meeting, 3).plan().round(1));
        tables.publish(meeting);
        tables.door.until(meeting, Duration.ofMinutes(5));
    }

    @Test
    void nobodyElseMovesAndTheSeatCountsAtOnce() {
        Map<MemberId, List<Integer>> before = tables.report(meeting).plan().tables();
        tables.arrive(meeting, expected);
        MemberId late = tables.walksIn(meeting, "飛び入り 花子").id();

        TablePlan plan = tables.seatings.seat(CIRCLE, meeting.id(), late);

        Map<MemberId, List<Integer>> others = new HashMap<>(plan.tables());
        assertThat(others.remove(late)).hasSize(1);
        assertThat(others).isEqualTo(before);
        assertThat(plan.isPublished()).isTrue();
        assertThat(tables.seatings.published(CIRCLE, meeting.id()).orElseThrow().tables())
                .isEqualTo(plan.tables());
    }

    @Test
    void onlyWhoIsLateIsToldAnything() {
        MemberId late = arrived(7);
        house.owed.clear();

        tables.seatings.seat(CIRCLE, meeting.id(), late);

        assertThat(house.owed)
                .singleElement()
                .satisfies(notice -> assertThat(notice.receiver()).isEqualTo(late));
    }

    @Test
    void itIsTheTableWhoseSeatsStayedEmpty() {
        MemberId absent = expected.get(0);
        int empty = tables.tableOf(meeting, absent);
        tables.arrive(meeting, expected.subList(1, 12));
        MemberId late = tables.walksIn(meeting, "飛び入り 花子").id();

        TablePlan plan = tables.seatings.seat(CIRCLE, meeting.id(), late);

        assertThat(plan.tables().get(late)).containsExactly(empty);
    }

    @Test
    void amongTablesWithRoomItIsTheOneWhereTheWishesAreKept() {
        tables.arrive(meeting, expected);
        MemberId late =
                house.members.add(CIRCLE, new Profile("遅れ 太郎", "", "", "", "")).id();
        int wanted = 2;
        for (MemberId one : expected) {
            if (tables.tableOf(meeting, one) != wanted) {
                tables.wishes.wish(CIRCLE, late, one, BondKind.APART);
            }
        }
        tables.arrive(meeting, List.of(late));

        assertThat(tables.seatings.seat(CIRCLE, meeting.id(), late).tables().get(late))
                .containsExactly(wanted);
    }

    @Test
    void whereChangesWaitToBePublishedTheSeatWaitsWithThem() {
        tables.seatings.change(
                CIRCLE,
                meeting.id(),
                tables.report(meeting).plan().revision(),
                new Change.Swap(1, expected.get(0), expected.get(11)));
        MemberId late = arrived(7);

        TablePlan plan = tables.seatings.seat(CIRCLE, meeting.id(), late);

        assertThat(plan.isPublished()).isFalse();
        assertThat(plan.tables()).containsKey(late);
        assertThat(tables.seatings.published(CIRCLE, meeting.id()).orElseThrow().tables())
                .doesNotContainKey(late);
    }

    @Test
    void whoHasASeatKeepsIt() {
        tables.arrive(meeting, expected);
        int revision = tables.report(meeting).plan().revision();

        TablePlan plan = tables.seatings.seat(CIRCLE, meeting.id(), expected.get(3));

        assertThat(plan.revision()).isEqualTo(revision);
    }

    @Test
    void inSeveralRoundsThereIsASeatInEach() {
        tables.proposals.propose(CIRCLE, meeting.id(), new Wanted(3, 0, false, 2, Map.of(), Whom.GOING));
        tables.publish(meeting);
        MemberId late = arrived(7);

        assertThat(tables.seatings.seat(CIRCLE, meeting.id(), late).tables().get(late))
                .hasSize(2);
    }

    /** With an account. */
    private MemberId arrived(long user) {
        tables.arrive(meeting, expected);
        return tables.door.alone(meeting, user).person().id();
    }
}
