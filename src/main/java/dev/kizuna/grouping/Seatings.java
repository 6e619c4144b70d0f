package dev.kizuna.grouping;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.grouping.PlanReport.Relocation;
import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.wish.Arrangement;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.notice.Owing;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.rsvp.Rosters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * The tables of meetings. A plan is proposed, changed by hand, mended when others come than were expected, and
 * published; what people were told stays as it is until the next time. What changes it throws {@link Refusal} with a
 * {@link GroupingRefusal}, or says that the meeting is not the circle's.
 *
 * <p>{@link #propose} and {@link #repair} search for some seconds, outside any write; what they find is kept only if
 * people, wishes and plan are still those that it was made for.
 */
public final class Seatings {
    private static final int ATTEMPTS = 3;

    private final Transactions transactions;
    private final Meetings meetings;
    private final Companies companies;
    private final Drafts drafts;
    private final Publishing publishing;
    private final Search search;
    private final List<SeatingWatcher> watchers = new CopyOnWriteArrayList<>();

    /** @param budget for each round that is searched */
    public Seatings(
            Transactions transactions,
            Meetings meetings,
            Members members,
            Rosters rosters,
            Attendances attendances,
            Owing notices,
            Budget budget) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.companies = new Companies(meetings, members, rosters, attendances);
        this.drafts = new Drafts(companies, members);
        this.publishing = new Publishing(members, notices);
        this.search = new Search(budget);
    }

    /** The entities of this room, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(
                SeatingPlan.class,
                Seat.class,
                Pin.class,
                PersonTrait.class,
                PairWish.class,
                KeptWeight.class,
                Encounter.class);
    }

    /** From now on the watcher is told of every publishing; for the assembly at start. */
    public void watchedBy(SeatingWatcher watcher) {
        watchers.add(watcher);
    }

    /** Plans the tables, in place of the plan there is. What was published stays published. Slow. */
    public PlanReport propose(CircleId circle, MeetingId id, Wanted wanted) {
        keep(work -> drafts.fresh(work, standing(meetings.get(circle, id)), wanted), circle, id);
        return report(circle, id);
    }

    /**
     * Fits the plan to those who are really expected now, moving people as far as the effort allows. Slow.
     *
     * @return with the moves against what was published; where nothing was, against the plan as it was before
     */
    public PlanReport repair(CircleId circle, MeetingId id, Whom whom, Effort effort) {
        List<Relocation> moves =
                keep(work -> drafts.mended(work, standing(meetings.get(circle, id)), whom, effort), circle, id);
        PlanReport now = report(circle, id);
        return now.plan().published() > 0 ? now : new PlanReport(now.plan(), now.meetings(), now.rounds(), moves);
    }

    /** The plan that coordinators work at. */
    public PlanReport report(CircleId circle, MeetingId id) {
        return transactions.read(work -> drafts.report(work, drafts.of(work, meetings.get(circle, id))));
    }

    /** The same; empty where there is none yet. */
    public Optional<TablePlan> find(CircleId circle, MeetingId id) {
        return transactions.read(work -> {
            MeetingView meeting = meetings.get(circle, id);
            return work.find(SeatingPlan.class, id.value()).map(plan -> {
                Draft draft = drafts.of(work, meeting);
                return Reports.plan(draft, draft.seats());
            });
        });
    }

    /** What people were told; empty where they were told nothing. */
    public Optional<TablePlan> published(CircleId circle, MeetingId id) {
        return transactions.read(work -> drafts.published(work, meetings.get(circle, id)));
    }

    /**
     * Of everybody who has a seat, the tables in the order of the rounds: as people were told, else as the plan is;
     * empty where there is none.
     */
    public Map<MemberId, List<Integer>> tables(CircleId circle, MeetingId id) {
        return published(circle, id)
                .or(() -> find(circle, id))
                .map(TablePlan::tables)
                .orElse(Map.of());
    }

    /** The plans that were published and whose meetings are not over: who they are, and which revision people know. */
    public List<Published> published() {
        return transactions.read(work -> work.repository(PlanRepository_::new).unremembered().stream()
                .map(plan -> new Published(plan.circle(), plan.meeting(), plan.published()))
                .toList());
    }

    /** Since which published revision somebody sits where they were told; 0 for somebody who has no seat. */
    public int since(CircleId circle, MeetingId id, MemberId member) {
        return transactions.read(work -> {
            meetings.get(circle, id);
            return work.repository(PlanRepository_::new).seats(id.value(), Edition.PUBLISHED).stream()
                    .filter(seat -> seat.member() == member.value())
                    .mapToInt(Seat::since)
                    .max()
                    .orElse(0);
        });
    }

    /** What a change would come to. Nothing is changed. */
    public Effect preview(CircleId circle, MeetingId id, Change change) {
        return transactions.read(work -> drafts.effect(work, drafts.of(work, meetings.get(circle, id)), change));
    }

    /**
     * Changes the plan by hand.
     *
     * @param revision of the plan as it was shown to whoever changes it
     */
    public PlanReport change(CircleId circle, MeetingId id, int revision, Change change) {
        transactions.write(work -> {
            Draft draft = locked(work, circle, id, revision);
            drafts.change(work, draft, change);
            return null;
        });
        return report(circle, id);
    }

    /**
     * People are told of the plan as it is: each with an account of their own seat, if it is another than they knew. What
     * is published already is not published again.
     *
     * @param revision of the plan as it was shown to whoever publishes it
     */
    public TablePlan publish(CircleId circle, MeetingId id, int revision) {
        transactions.write(work -> {
            Draft draft = locked(work, circle, id, revision);
            if (draft.plan().published() != revision) {
                publishing.publish(work, draft.meeting(), draft.plan());
                work.afterCommit(() -> watchers.forEach(watcher -> watcher.published(id)));
            }
            return null;
        });
        return published(circle, id).orElseThrow();
    }

    /** The plan becomes again what people were told. */
    public PlanReport revert(CircleId circle, MeetingId id) {
        transactions.write(work -> {
            MeetingView meeting = standing(meetings.lock(work, circle, id));
            drafts.revert(work, drafts.of(work, meeting));
            return null;
        });
        return report(circle, id);
    }

    private List<Relocation> keep(Function<Work, Task> look, CircleId circle, MeetingId id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Task task = transactions.read(look);
            List<Arrangement> found = task.solve(search);
            Optional<List<Relocation>> kept = transactions.write(work -> {
                meetings.lock(work, circle, id);
                Task now = look.apply(work);
                return now.stand().equals(task.stand()) ? Optional.of(drafts.keep(work, now, found)) : Optional.empty();
            });
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        throw new Refusal(GroupingRefusal.CHANGED_MEANWHILE);
    }

    private Draft locked(Work work, CircleId circle, MeetingId id, int revision) {
        Draft draft = drafts.of(work, standing(meetings.lock(work, circle, id)));
        if (draft.plan().revision() != revision) {
            throw new Refusal(GroupingRefusal.CHANGED_MEANWHILE);
        }
        return draft;
    }

    private static MeetingView standing(MeetingView meeting) {
        if (!meeting.isPublic()) {
            throw new Refusal(GroupingRefusal.NOT_ANNOUNCED);
        }
        if (meeting.state() == MeetingState.CANCELLED) {
            throw new Refusal(GroupingRefusal.CANCELLED);
        }
        return meeting;
    }

    /** That a plan was published. */
    public record Published(CircleId circle, MeetingId meeting, int revision) {}
}
