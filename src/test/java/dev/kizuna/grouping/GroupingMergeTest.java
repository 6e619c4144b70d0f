package dev.kizuna.grouping;

import static dev.kizuna.grouping.GroupingHouse.everybody;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.wish.BondKind;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When two members turn out to be one person, what the tables hold for either is theirs, once. */
class GroupingMergeTest extends InGroupingHouse {

    @Test
    void seatsPinsTraitsWishesAndEncountersBecomeThePersons() {
        MeetingView meeting = tables.withGuests(5);
        MemberId twin = tables.member(meeting, 1);
        MemberId other = tables.member(meeting, 2);
        MemberId person = tables.guests(1).get(0);
        PlanReport plan = tables.propose(meeting, 2);
        tables.seatings.change(CIRCLE, meeting.id(), plan.plan().revision(), new Change.Fix(twin, 2));
        tables.publish(meeting);
        tables.wishes.describe(CIRCLE, twin, Set.of(Trait.CAN_SCRIBE));
        tables.wishes.wish(CIRCLE, twin, other, BondKind.APART);
        tables.wishes.wish(CIRCLE, twin, person, BondKind.HIERARCHY);
        int table = tables.tableOf(meeting, twin);
        tables.arrive(meeting, List.of(twin));
        tables.end(meeting);

        house.links.link(CIRCLE, person, new UserId(1));

        assertThat(tables.tableOf(meeting, person)).isEqualTo(table);
        assertThat(tables.seatings.published(CIRCLE, meeting.id()).orElseThrow().isPublished())
                .isTrue();
        assertThat(tables.report(meeting).plan().round(1).tables().stream()
                        .flatMap(one -> one.guests().stream())
                        .filter(TablePlan.Guest::pinned))
                .singleElement()
                .satisfies(guest -> assertThat(guest.person().id()).isEqualTo(person));
        assertThat(tables.wishes.traits(CIRCLE)).containsOnlyKeys(person);
        assertThat(tables.wishes.pairs(CIRCLE))
                .singleElement()
                .satisfies(pair ->
                        assertThat(Set.of(pair.one().id(), pair.other().id())).isEqualTo(Set.of(person, other)));
        assertThat(tables.encounters.of(CIRCLE, meeting.id()).get(0).tableOf(person))
                .isPresent();
    }

    @Test
    void whereBothHaveASeatThePersonsCounts() {
        MeetingView meeting = tables.withGuests(5);
        MemberId twin = tables.member(meeting, 1);
        MemberId person = tables.guests(1).get(0);
        house.record(meeting, person, Answer.GOING, Bounds.ALL);
        tables.propose(meeting, 2);
        int table = tables.tableOf(meeting, person);

        house.links.link(CIRCLE, person, new UserId(1));

        assertThat(everybody(tables.report(meeting).plan().round(1)))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .doesNotContain(twin);
        assertThat(tables.tableOf(meeting, person)).isEqualTo(table);
    }
}
