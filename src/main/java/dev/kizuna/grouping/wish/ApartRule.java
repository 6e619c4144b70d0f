package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.List;

/** People to be kept apart. What is said of it says how many wishes were not kept, never about whom or where. */
final class ApartRule implements Rule {
    private static final int TOGETHER = 400;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        of.bonds(BondKind.APART).forEach(bond -> wishes.pair(bond.one(), bond.other(), weight.rule(TOGETHER)));
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        int broken = (int) of.bonds(BondKind.APART).stream()
                .filter(bond -> plan.tableOf(bond.one()) == plan.tableOf(bond.other()))
                .count();
        Reason reason = plan.tables() == 1 ? Reason.NO_ROOM : Reason.STANDS_AGAINST;
        return broken == 0
                ? List.of()
                : List.of(new Unmet(Wish.APART, reason, 0, "", broken, plan.tables(), List.of()));
    }
}
