package dev.kizuna.grouping;

import dev.kizuna.grouping.SeatingPlan.Layout;
import dev.kizuna.grouping.wish.Arrangement;
import dev.kizuna.meeting.MeetingView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be searched.
 *
 * @param plan whose seats it is to become; not stored yet if its revision is 0
 * @param before the plan to be mended; none where one is made afresh
 * @param effort how many may be moved against the plan before
 */
record Task(
        MeetingView meeting,
        SeatingPlan plan,
        Layout layout,
        Company company,
        @Nullable Draft before,
        Effort effort) {

    List<Arrangement> solve(Search search) {
        long seed = 31 * meeting.id().value() + plan.revision();
        return before == null
                ? search.afresh(company, layout.rounds(), seed)
                : search.from(company, layout.rounds(), seed, round -> before.tablesOf(round, company), effort.price());
    }

    /** What must still be so when what was found is kept. */
    Object stand() {
        return List.of(plan.revision(), layout, company.stand(), meeting.start());
    }
}
