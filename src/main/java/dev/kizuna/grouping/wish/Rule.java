package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.List;

/** One wish: what it asks of a plan, and what a plan gives up of it. */
interface Rule {

    /** Says what it costs not to keep the wish; not asked where nobody minds. */
    void ask(Gathering of, Weight weight, Wishes wishes);

    /** Where a plan does not keep it; empty if it does, or if nothing was to be kept. */
    List<Unmet> unmet(Gathering of, Arrangement plan);
}
