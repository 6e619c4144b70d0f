package dev.kizuna.grouping;

import static dev.kizuna.grouping.GroupingHouse.everybody;
import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.TablePlan.Round;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.Database;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sat with whom is what later plans rest on. */
class EncountersTest extends InGroupingHouse {
    private List<MemberId> people;

    private MeetingView held(int absent) {
        MeetingView meeting = house.announced(null);
        people.forEach(one -> house.record(meeting, one, Answer.GOING, Bounds.ALL));
        tables.propose(meeting, 3);
        tables.publish(meeting);
        tables.arrive(meeting, people.subList(absent, people.size()));
        tables.end(meeting);
        return meeting;
    }

    private List<Round> of(MeetingView meeting) {
        return tables.encounters.of(CIRCLE, meeting.id());
    }

    @Test
    void thoseCheckedInHaveMetWhereTheySat() {
        people = tables.guests(9);
        MeetingView meeting = held(2);

        assertThat(of(meeting)).hasSize(1);
        assertThat(everybody(of(meeting).get(0))).containsExactlyInAnyOrderElementsOf(people.subList(2, 9));
        of(meeting)
                .get(0)
                .tables()
                .forEach(table -> table.guests()
                        .forEach(guest -> assertThat(
                                        tables.tableOf(meeting, guest.person().id()))
                                .isEqualTo(table.number())));
    }

    @Test
    void beforeTheEndNothingIsWrittenDown() {
        people = tables.guests(3);
        MeetingView meeting = house.announced(null);
        people.forEach(one -> house.record(meeting, one, Answer.GOING, Bounds.ALL));
        tables.propose(meeting, 1);
        tables.publish(meeting);
        tables.arrive(meeting, people);
        tables.door.to(meeting.end().minus(Duration.ofSeconds(1)));

        tables.encounters.remember();

        assertThat(of(meeting)).isEmpty();
    }

    @Test
    void howManyPlansWaitForTheirMeetingsMakesNoLookDearer(Database database) {
        people = tables.guests(3);
        planned();
        long one = cost(database);
        planned();
        planned();

        assertThat(cost(database)).isEqualTo(one);
    }

    private void planned() {
        MeetingView meeting = house.announced(null);
        people.forEach(one -> house.record(meeting, one, Answer.GOING, Bounds.ALL));
        tables.propose(meeting, 1);
        tables.publish(meeting);
    }

    private long cost(Database database) {
        long before = database.statements();
        tables.encounters.remember();
        return database.statements() - before;
    }

    @Test
    void theNextPlanBringsTogetherThoseWhoHaveNotMet() {
        people = tables.guests(9);
        held(0);

        MeetingView next = house.announced(null);
        people.forEach(one -> house.record(next, one, Answer.GOING, Bounds.ALL));
        PlanReport report = tables.propose(next, 3);

        assertThat(report.meetings().first())
                .isEqualTo(9)
                .isEqualTo(report.meetings().atMost());
        assertThat(report.rounds().get(0).tables())
                .allSatisfy(table -> assertThat(table.newcomers()).isEmpty());
    }

    @Test
    void aCoordinatorCorrectsThem() {
        people = tables.guests(9);
        MeetingView meeting = held(1);

        tables.encounters.correct(CIRCLE, meeting.id(), 1, people.get(0), 2);
        tables.encounters.correct(CIRCLE, meeting.id(), 1, people.get(1), 0);

        assertThat(of(meeting).get(0).tableOf(people.get(0)).orElseThrow().number())
                .isEqualTo(2);
        assertThat(of(meeting).get(0).tableOf(people.get(1))).isEmpty();

        tables.encounters.remember();
        assertThat(of(meeting).get(0).tableOf(people.get(0))).isPresent();

        assertThat(everybody(
                        tables.encounters.again(CIRCLE, meeting.id(), false).get(0)))
                .hasSize(9);
        assertThat(everybody(tables.encounters.again(CIRCLE, meeting.id(), true).get(0)))
                .hasSize(8);
    }

    @Test
    void withoutAPublishedPlanThereIsNothingToWriteDown() {
        MeetingView meeting = tables.withGuests(3);

        refused(GroupingRefusal.NOTHING_TO_REMEMBER, () -> tables.encounters.again(CIRCLE, meeting.id(), true));
    }

    @Test
    void aCancelledMeetingBringsNobodyTogether() {
        people = tables.guests(3);
        MeetingView meeting = house.announced(null);
        people.forEach(one -> house.record(meeting, one, Answer.GOING, Bounds.ALL));
        tables.propose(meeting, 1);
        tables.publish(meeting);
        house.meetings.cancel(CIRCLE, meeting.id(), null);

        tables.end(meeting);

        assertThat(of(meeting)).isEmpty();
    }
}
