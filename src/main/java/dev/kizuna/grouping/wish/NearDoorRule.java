package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.ArrayList;
import java.util.List;

/** Whoever needs it sits near the door: at the first tables, as many of them as hold all who need it. */
final class NearDoorRule implements Rule {
    private static final int FAR = 100;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        int near = near(of);
        for (int one : of.having(Trait.NEAR_DOOR)) {
            for (int table = near; table < of.tables().size(); table++) {
                wishes.seat(one, table, weight.rule(FAR));
            }
        }
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        int near = near(of);
        List<Unmet> unmet = new ArrayList<>();
        for (int one : of.having(Trait.NEAR_DOOR)) {
            if (plan.tableOf(one) >= near) {
                unmet.add(new Unmet(
                        Wish.NEAR_DOOR,
                        Reason.STANDS_AGAINST,
                        plan.tableOf(one) + 1,
                        "",
                        1,
                        near,
                        List.of(of.people().get(one).id())));
            }
        }
        return unmet;
    }

    private static int near(Gathering of) {
        int needing = of.having(Trait.NEAR_DOOR).size();
        int tables = 0;
        for (int seats = 0; seats < needing && tables < of.tables().size(); tables++) {
            seats += of.tables().get(tables).least();
        }
        return tables;
    }
}
