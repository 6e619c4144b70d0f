package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Demand;
import dev.kizuna.grouping.solver.Wishes;
import java.util.List;

/**
 * Whoever comes for the first time never sits without somebody who knows the circle. Where all are new, at a circle's
 * first meeting, there is nothing to be kept.
 */
final class NewcomerRule implements Rule {
    private static final int ALONE = 300;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        wishes.demand(new Demand(Gathering.set(knowing(of)), 1, Gathering.set(newcomers(of)), weight.rule(ALONE)));
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        List<Integer> knowing = knowing(of);
        if (knowing.isEmpty()) {
            return List.of();
        }
        List<Integer> newcomers = newcomers(of);
        return new Coverage(Wish.NEWCOMER, knowing.size(), plan)
                .missing(
                        table -> plan.at(table).stream().noneMatch(newcomers::contains)
                                || plan.at(table).stream().anyMatch(knowing::contains),
                        table -> plan.at(table).stream()
                                .filter(newcomers::contains)
                                .map(one -> of.people().get(one).id())
                                .toList());
    }

    private static List<Integer> knowing(Gathering of) {
        return of.where(person -> !person.newcomer());
    }

    private static List<Integer> newcomers(Gathering of) {
        return of.where(Participant::newcomer);
    }
}
