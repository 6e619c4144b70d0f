package dev.kizuna.grouping;

import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.solver.Rounds;
import dev.kizuna.grouping.solver.Series;
import dev.kizuna.grouping.solver.Solution;
import dev.kizuna.grouping.solver.Solver;
import dev.kizuna.grouping.solver.Wishes;
import dev.kizuna.grouping.wish.Arrangement;
import dev.kizuna.grouping.wish.Gathering;
import dev.kizuna.grouping.wish.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Searches tables for a company. */
final class Search {
    /** A coordinator waits for several rounds, but not for each as long as for one. */
    private static final int LONGEST = 3;

    private final Budget budget;

    /** @param budget of one round */
    Search(Budget budget) {
        this.budget = budget;
    }

    /**
     * Afresh, all rounds together, so that the same two meet again as seldom as possible. With a single round, of the plans
     * that are as good today, one after which the next meetings have it easier.
     */
    List<Arrangement> afresh(Company company, int rounds, long seed) {
        Gathering gathering = company.gathering();
        Problem problem = Rules.wishes(gathering).problem();
        if (rounds == 1) {
            Solution solution =
                    Series.solve(problem, company.past(), Rules.again(gathering), seed, budget, () -> false);
            return List.of(arrangement(gathering, solution));
        }
        Budget all = new Budget(budget.steps() * rounds, budget.cap().multipliedBy(Math.min(LONGEST, rounds)));
        return Rounds.solve(problem, rounds, Rules.again(gathering), seed, all, () -> false).stream()
                .map(solution -> arrangement(gathering, solution))
                .toList();
    }

    /**
     * From where people sit now, round by round; each takes for granted who has met in those before.
     *
     * @param before where people sit in a round, -1 for nowhere
     * @param staying what it is worth that one of them keeps their table
     */
    List<Arrangement> from(Company company, int rounds, long seed, IntFunction<int[]> before, int staying) {
        List<Arrangement> found = new ArrayList<>();
        Gathering now = company.gathering();
        for (int round = 0; round < rounds; round++) {
            int[] seats = before.apply(round);
            Wishes wishes = Rules.wishes(now).start(seats);
            for (int person = 0; person < seats.length; person++) {
                if (seats[person] >= 0) {
                    wishes.stay(person, seats[person], staying);
                }
            }
            Arrangement next = arrangement(now, Solver.solve(wishes.problem(), seed + round, budget, () -> false));
            found.add(next);
            now = now.after(next);
        }
        return found;
    }

    private static Arrangement arrangement(Gathering of, Solution solution) {
        return new Arrangement(solution.tableOf(), of.tables().size());
    }
}
