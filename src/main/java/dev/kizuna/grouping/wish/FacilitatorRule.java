package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.List;

/** Somebody who can facilitate at every table. */
final class FacilitatorRule implements Rule {
    private static final int MISSING = 500;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        wishes.demand(of.everywhere(of.having(Trait.CAN_FACILITATE), 1, weight.rule(MISSING)));
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        List<Integer> able = of.having(Trait.CAN_FACILITATE);
        return new Coverage(Wish.FACILITATOR, able.size(), plan)
                .missing(table -> plan.at(table).stream().anyMatch(able::contains), table -> List.of());
    }
}
