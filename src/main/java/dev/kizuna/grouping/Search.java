package dev.kizuna.grouping;

import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.solver.Solution;
import dev.kizuna.grouping.solver.Solver;
import dev.kizuna.grouping.solver.Wishes;
import dev.kizuna.grouping.wish.Arrangement;
import dev.kizuna.grouping.wish.Gathering;
import dev.kizuna.grouping.wish.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Searches tables for a company, round by round: each takes for granted who has met in those before. */
final class Search {
    private final Budget budget;

    /** @param budget of one round */
    Search(Budget budget) {
        this.budget = budget;
    }

    /**
     * @param before where people sit now in a round, -1 for nowhere; or none, to plan afresh
     * @param staying what it is worth that one of them keeps their table
     */
    List<Arrangement> rounds(
            Company company, int rounds, long seed, IntFunction<int @Nullable []> before, int staying) {
        List<Arrangement> found = new ArrayList<>();
        Gathering now = company.gathering();
        for (int round = 0; round < rounds; round++) {
            Arrangement next = one(now, seed + round, before.apply(round), staying);
            found.add(next);
            now = now.after(next);
        }
        return found;
    }

    private Arrangement one(Gathering now, long seed, int @Nullable [] before, int staying) {
        Wishes wishes = Rules.wishes(now);
        if (before != null) {
            wishes.start(before);
            for (int person = 0; person < before.length; person++) {
                if (before[person] >= 0) {
                    wishes.stay(person, before[person], staying);
                }
            }
        }
        Solution solution = Solver.solve(wishes.problem(), seed, budget, () -> false);
        return new Arrangement(solution.tableOf(), now.tables().size());
    }
}
