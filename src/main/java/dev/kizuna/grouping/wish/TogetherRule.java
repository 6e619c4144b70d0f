package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** People who stay together: an interpreter, a parent with whom they come. */
final class TogetherRule implements Rule {
    private static final int SEPARATED = 400;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        for (Bond bond : of.bonds(BondKind.TOGETHER)) {
            if (weight == Weight.MUST && !pinnedApart(of, bond)) {
                wishes.together(bond.one(), bond.other());
            } else {
                wishes.pair(bond.one(), bond.other(), -weight.price(SEPARATED));
            }
        }
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        return of.bonds(BondKind.TOGETHER).stream()
                .filter(bond -> plan.tableOf(bond.one()) != plan.tableOf(bond.other()))
                .map(bond -> new Unmet(
                        Wish.TOGETHER,
                        fitsAnywhere(of, bond) ? Reason.STANDS_AGAINST : Reason.NO_ROOM,
                        0,
                        "",
                        2,
                        plan.tables(),
                        List.of(
                                of.people().get(bond.one()).id(),
                                of.people().get(bond.other()).id())))
                .toList();
    }

    private static boolean pinnedApart(Gathering of, Bond bond) {
        int one = of.people().get(bond.one()).pinned();
        int other = of.people().get(bond.other()).pinned();
        return one > 0 && other > 0 && one != other;
    }

    /** Whether a table is large enough for everybody whom such wishes join with these two. */
    private static boolean fitsAnywhere(Gathering of, Bond bond) {
        Set<Integer> joined = new TreeSet<>(Set.of(bond.one(), bond.other()));
        List<Bond> bonds = of.bonds(BondKind.TOGETHER);
        while (bonds.stream()
                .filter(next -> joined.contains(next.one()) || joined.contains(next.other()))
                .anyMatch(next -> joined.addAll(List.of(next.one(), next.other())))) {}
        return of.tables().stream().anyMatch(size -> size.most() >= joined.size());
    }
}
