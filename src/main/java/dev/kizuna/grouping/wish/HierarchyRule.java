package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.List;

/** Superior and subordinate sit apart, so that both speak freely. */
final class HierarchyRule implements Rule {
    private static final int TOGETHER = 200;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        of.bonds(BondKind.HIERARCHY).forEach(bond -> wishes.pair(bond.one(), bond.other(), weight.price(TOGETHER)));
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        Reason reason = plan.tables() == 1 ? Reason.NO_ROOM : Reason.STANDS_AGAINST;
        return of.bonds(BondKind.HIERARCHY).stream()
                .filter(bond -> plan.tableOf(bond.one()) == plan.tableOf(bond.other()))
                .map(bond -> new Unmet(
                        Wish.HIERARCHY,
                        reason,
                        plan.tableOf(bond.one()) + 1,
                        "",
                        2,
                        plan.tables(),
                        List.of(
                                of.people().get(bond.one()).id(),
                                of.people().get(bond.other()).id())))
                .toList();
    }
}
