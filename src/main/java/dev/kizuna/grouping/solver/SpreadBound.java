package dev.kizuna.grouping.solver;

import java.util.Arrays;

/**
 * A bound that takes no search. Of c persons of one kind at t tables, some must share: with q = c / t and r = c mod t, at least
 * r tables hold q + 1 and the others q, which is r (q+1 over 2) + (t-r) (q over 2) pairs. Kinds of all spreads add up, and so do
 * each person's cheapest table and, of all other prices, those below 0.
 */
final class SpreadBound {
    private SpreadBound() {}

    static long of(Problem problem) {
        int tables = problem.tables().size();
        long bound = 0;
        int[][] rest = Arrays.stream(problem.pairs()).map(int[]::clone).toArray(int[][]::new);
        for (Spread spread : problem.spreads()) {
            if (spread.price() <= 0) {
                continue;
            }
            bound += spread.least(tables);
            for (int one = 0; one < rest.length; one++) {
                for (int other = 0; other < rest.length; other++) {
                    if (one != other && spread.alike(one, other)) {
                        rest[one][other] -= spread.price();
                    }
                }
            }
        }
        for (int one = 0; one < rest.length; one++) {
            for (int other = 0; other < one; other++) {
                bound += Math.min(0, rest[one][other]);
            }
            int person = one;
            bound += Arrays.stream(problem.seats())
                    .mapToInt(row -> row[person])
                    .min()
                    .orElse(0);
        }
        return bound;
    }
}
