package dev.kizuna.grouping;

import static java.util.stream.Collectors.toSet;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
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
import java.util.Set;

/**
 * The tables of meetings, once {@link Proposals} has made a plan of them: looked at, changed by hand, published; what
 * people were told stays as it is until the next time. What changes it throws {@link Refusal} with a
 * {@link GroupingRefusal}, or says that the meeting is not the circle's.
 */
public final class Seatings {
    private final Transactions transactions;
    private final Meetings meetings;
    private final Drafts drafts;
    private final Alterations byHand;
    private final Publishing publishing;

    public Seatings(
            Transactions transactions,
            Meetings meetings,
            Members members,
            Rosters rosters,
            Attendances attendances,
            Owing notices) {
        this.transactions = transactions;
        this.meetings = meetings;
        Companies companies = new Companies(meetings, members, rosters, attendances);
        this.drafts = new Drafts(companies, members);
        this.byHand = new Alterations(companies, members);
        this.publishing = new Publishing(members, notices);
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
        publishing.watchedBy(watcher);
    }

    /** The plan that coordinators work at. */
    public PlanReport report(CircleId circle, MeetingId id) {
        return transactions.read(work -> drafts.report(work, drafts.of(work, meetings.get(circle, id))));
    }

    /** The same; empty where there is none yet. */
    public Optional<TablePlan> find(CircleId circle, MeetingId id) {
        return transactions.read(work -> drafts.find(work, meetings.get(circle, id)));
    }

    /** The meetings of the circle that have a plan. */
    public Set<MeetingId> planned(CircleId circle) {
        return transactions.read(work -> work.repository(PlanRepository_::new).planned(circle.value()).stream()
                .map(MeetingId::new)
                .collect(toSet()));
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
        return transactions.read(work -> byHand.effect(work, drafts.of(work, meetings.get(circle, id)), change));
    }

    /**
     * Changes the plan by hand.
     *
     * @param revision of the plan as it was shown to whoever changes it
     */
    public PlanReport change(CircleId circle, MeetingId id, int revision, Change change) {
        transactions.write(work -> {
            Draft draft = locked(work, circle, id, revision);
            byHand.change(work, draft, change);
            return null;
        });
        return report(circle, id);
    }

    /**
     * Somebody who has no seat gets the one where they help most; nobody else moves. Who has one keeps it. Where people
     * know the plan as it is, they are told of this, too; where changes wait to be published, it waits with them.
     */
    public TablePlan seat(CircleId circle, MeetingId id, MemberId late) {
        transactions.write(work -> {
            MeetingView meeting = Drafts.standing(meetings.lock(work, circle, id));
            Draft draft = drafts.of(work, meeting);
            boolean known = draft.plan().published() == draft.plan().revision();
            if (draft.company().place(late) < 0) {
                byHand.seat(work, draft, late);
                if (known) {
                    publishing.publish(work, drafts.of(work, meeting));
                }
            }
            return null;
        });
        return report(circle, id).plan();
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
                publishing.publish(work, draft);
            }
            return null;
        });
        return published(circle, id).orElseThrow();
    }

    /** The plan becomes again what people were told. */
    public PlanReport revert(CircleId circle, MeetingId id) {
        transactions.write(work -> {
            MeetingView meeting = Drafts.standing(meetings.lock(work, circle, id));
            byHand.revert(work, drafts.of(work, meeting));
            return null;
        });
        return report(circle, id);
    }

    private Draft locked(Work work, CircleId circle, MeetingId id, int revision) {
        Draft draft = drafts.of(work, Drafts.standing(meetings.lock(work, circle, id)));
        if (draft.plan().revision() != revision) {
            throw new Refusal(GroupingRefusal.CHANGED_MEANWHILE);
        }
        return draft;
    }

    Drafts drafts() {
        return drafts;
    }

    /** That a plan was published. */
    public record Published(CircleId circle, MeetingId meeting, int revision) {}
}
