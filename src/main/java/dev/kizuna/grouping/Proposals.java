package dev.kizuna.grouping;

import dev.kizuna.grouping.PlanReport.Relocation;
import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.wish.Arrangement;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Plans that are searched. That takes some seconds, outside any write; what is found is kept only if people, wishes and
 * plan are still those that it was made for. Throws {@link Refusal} as {@link Seatings} does.
 */
public final class Proposals {
    private static final int ATTEMPTS = 3;

    private final Transactions transactions;
    private final Meetings meetings;
    private final Seatings seatings;
    private final Search search;

    /** @param budget for each round that is searched */
    public Proposals(Transactions transactions, Meetings meetings, Seatings seatings, Budget budget) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.seatings = seatings;
        this.search = new Search(budget);
    }

    /** Plans the tables, in place of the plan there is. What was published stays published. Slow. */
    public PlanReport propose(CircleId circle, MeetingId id, Wanted wanted) {
        Drafts drafts = seatings.drafts();
        keep(work -> drafts.fresh(work, Drafts.standing(meetings.get(circle, id)), wanted), circle, id);
        return seatings.report(circle, id);
    }

    /**
     * Fits the plan to those who are really expected now, moving people as far as the effort allows. Slow.
     *
     * @return with the moves against what was published; where nothing was, against the plan as it was before
     */
    public PlanReport repair(CircleId circle, MeetingId id, Whom whom, Effort effort) {
        Drafts drafts = seatings.drafts();
        List<Relocation> moves =
                keep(work -> drafts.mended(work, Drafts.standing(meetings.get(circle, id)), whom, effort), circle, id);
        PlanReport now = seatings.report(circle, id);
        return now.plan().published() > 0 ? now : new PlanReport(now.plan(), now.meetings(), now.rounds(), moves);
    }

    private List<Relocation> keep(Function<Work, Task> look, CircleId circle, MeetingId id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Task task = transactions.read(look);
            List<Arrangement> found = task.solve(search);
            Optional<List<Relocation>> kept = transactions.write(work -> {
                meetings.lock(work, circle, id);
                Task now = look.apply(work);
                return now.stand().equals(task.stand())
                        ? Optional.of(seatings.drafts().keep(work, now, found))
                        : Optional.empty();
            });
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        throw new Refusal(GroupingRefusal.CHANGED_MEANWHILE);
    }
}
