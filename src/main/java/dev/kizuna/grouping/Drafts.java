package dev.kizuna.grouping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.kizuna.grouping.PlanReport.Relocation;
import dev.kizuna.grouping.SeatingPlan.Layout;
import dev.kizuna.grouping.wish.Arrangement;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The plans as they are stored, within one piece of work. Whoever changes one holds the meeting's row. */
final class Drafts {
    private final Companies companies;
    private final Members members;

    Drafts(Companies companies, Members members) {
        this.companies = companies;
        this.members = members;
    }

    /** @throws Refusal for a meeting that will not take place, or of which nobody knows yet */
    static MeetingView standing(MeetingView meeting) {
        if (!meeting.isPublic()) {
            throw new Refusal(GroupingRefusal.NOT_ANNOUNCED);
        }
        if (meeting.state() == MeetingState.CANCELLED) {
            throw new Refusal(GroupingRefusal.CANCELLED);
        }
        return meeting;
    }

    /** @throws Refusal {@link GroupingRefusal#NO_PLAN} */
    Draft of(Work work, MeetingView meeting) {
        SeatingPlan plan = work.find(SeatingPlan.class, meeting.id().value())
                .orElseThrow(() -> new Refusal(GroupingRefusal.NO_PLAN));
        return of(work, meeting, plan, Edition.DRAFT);
    }

    private Draft of(Work work, MeetingView meeting, SeatingPlan plan, Edition edition) {
        return of(
                work,
                meeting,
                plan,
                work.repository(PlanRepository_::new).seats(meeting.id().value(), edition));
    }

    private Draft of(Work work, MeetingView meeting, SeatingPlan plan, List<Seat> seats) {
        List<MemberId> people = seats.stream()
                .map(seat -> new MemberId(seat.member()))
                .distinct()
                .toList();
        return Draft.of(meeting, plan, companies.of(work, meeting, people, plan.layout()::sizes), seats);
    }

    Optional<TablePlan> find(Work work, MeetingView meeting) {
        return work.find(SeatingPlan.class, meeting.id().value()).map(plan -> {
            Draft draft = of(work, meeting, plan, Edition.DRAFT);
            return Reports.plan(draft, draft.seats());
        });
    }

    Optional<TablePlan> published(Work work, MeetingView meeting) {
        return work.find(SeatingPlan.class, meeting.id().value())
                .filter(plan -> plan.published() > 0)
                .map(plan -> {
                    Draft told = of(work, meeting, plan, Edition.PUBLISHED);
                    return Reports.plan(told, told.seats());
                });
    }

    PlanReport report(Work work, Draft draft) {
        List<Relocation> moves = draft.plan().published() > 0
                ? moves(
                        work,
                        draft.meeting(),
                        work.repository(PlanRepository_::new)
                                .seats(draft.meeting().id().value(), Edition.PUBLISHED),
                        draft.seats())
                : List.of();
        return Reports.of(draft, moves);
    }

    /** A plan to be made afresh. */
    Task fresh(Work work, MeetingView meeting, Wanted wanted) {
        Collection<MemberId> people = companies.expected(work, meeting, wanted.whom());
        Layout layout = wanted.layout(people.size());
        SeatingPlan plan = work.find(SeatingPlan.class, meeting.id().value())
                .orElseGet(() -> new SeatingPlan(meeting.circle(), meeting.id()));
        Company company = companies.of(work, meeting, people, count -> wanted.sizes(layout, count));
        return new Task(meeting, plan, layout, company, null, Effort.RESHUFFLE);
    }

    /** A plan to be fitted to those expected now. */
    Task mended(Work work, MeetingView meeting, Whom whom, Effort effort) {
        Draft draft = of(work, meeting);
        boolean awaitsAgain = whom == Whom.GOING && draft.plan().layout().whom() == Whom.PRESENT;
        Draft before = awaitsAgain ? asTold(work, draft) : draft;
        Collection<MemberId> people = companies.expected(work, meeting, whom);
        Layout layout = before.plan().layout().with(whom);
        Company company =
                companies.of(work, meeting, people, effort == Effort.QUIET ? layout::looseSizes : layout::sizes);
        return new Task(meeting, before.plan(), layout, company, before, effort);
    }

    /** With everybody where they were told to sit, as far as they were; there they go if those who are late come after all. */
    private Draft asTold(Work work, Draft draft) {
        Layout layout = draft.plan().layout();
        List<Seat> seats = new ArrayList<>();
        Map<Long, List<Seat>> told =
                work.repository(PlanRepository_::new).seats(draft.meeting().id().value(), Edition.PUBLISHED).stream()
                        .filter(seat -> seat.table() <= layout.tables())
                        .collect(groupingBy(Seat::member));
        told.values().removeIf(rounds -> rounds.size() != layout.rounds());
        told.values().forEach(seats::addAll);
        draft.seats().stream().filter(seat -> !told.containsKey(seat.member())).forEach(seats::add);
        return of(work, draft.meeting(), draft.plan(), seats);
    }

    /**
     * A plan that comes out as it was stays the same revision, published or not.
     *
     * @return who sits elsewhere than before
     */
    List<Relocation> keep(Work work, Task task, List<Arrangement> found) {
        PlanRepository plans = work.repository(PlanRepository_::new);
        SeatingPlan plan = task.plan();
        List<Seat> before = plans.seats(task.meeting().id().value(), Edition.DRAFT);
        List<Seat> duties = task.before() == null ? List.of() : before;
        List<Seat> after = new Draft(task.meeting(), plan, task.company(), duties, found).laid();
        boolean isNew = plan.revision() == 0;
        if (!isNew && plan.layout().equals(task.layout()) && Publishing.isSame(before, after)) {
            return List.of();
        }
        plan.take(task.layout());
        if (isNew) {
            plans.insert(plan);
        } else {
            plans.update(plan);
        }
        Publishing.write(plans, before, after);
        return moves(work, task.meeting(), before, after);
    }

    private List<Relocation> moves(Work work, MeetingView meeting, List<Seat> before, List<Seat> after) {
        List<MemberId> all = Stream.concat(before.stream(), after.stream())
                .map(seat -> new MemberId(seat.member()))
                .distinct()
                .toList();
        Map<Long, Person> people = members.get(work, meeting.circle(), all).values().stream()
                .collect(toMap(person -> person.id().value(), person -> person));
        return Reports.moves(people, before, after);
    }
}
