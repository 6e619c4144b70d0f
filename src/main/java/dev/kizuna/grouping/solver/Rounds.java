package dev.kizuna.grouping.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Several rounds of one meeting, so that the same two meet again as seldom as possible. Two plans are made, one round by round
 * and one from a {@link Design}; in each, one round after the other is then sought anew while the others stand, as long as that
 * helps. The better plan counts.
 */
public final class Rounds {
    private static final int PASSES = 3;

    private final Problem problem;
    private final int rounds;
    private final int again;
    private final Budget each;
    private final BooleanSupplier stop;
    private long seed;

    private Rounds(Problem problem, int rounds, int again, long seed, Budget budget, BooleanSupplier cancelled) {
        this.problem = problem;
        this.rounds = rounds;
        this.again = again;
        this.seed = seed;
        this.each = new Budget(budget.steps() / (rounds * (2 * PASSES + 2L)), budget.cap());
        long start = System.nanoTime();
        this.stop = () -> cancelled.getAsBoolean()
                || System.nanoTime() - start >= budget.cap().toNanos();
    }

    /**
     * The rounds' seatings, each with its price in the problem as it is.
     *
     * @param again the price of two meeting twice; who meet three times cost three of it, one for each two of the rounds
     * @param budget for all rounds together
     */
    public static List<Solution> solve(
            Problem problem, int rounds, int again, long seed, Budget budget, BooleanSupplier cancelled) {
        if (rounds < 1 || again < 0) {
            throw new IllegalArgumentException(rounds + " rounds at " + again);
        }
        Rounds search = new Rounds(problem, rounds, again, seed, budget, cancelled);
        List<Solution> plan = search.improved(search.oneByOne());
        if (rounds > 1 && Design.exists(problem, rounds) && search.repeats(plan) > 0) {
            List<Solution> other = search.improved(search.designed());
            return search.cost(other) < search.cost(plan) ? other : plan;
        }
        return plan;
    }

    private List<Solution> oneByOne() {
        List<Solution> plan = new ArrayList<>();
        while (plan.size() < rounds) {
            plan.add(solve(problem.with(met(plan, -1), new int[0]), each));
        }
        return plan;
    }

    /** Those whom the design seats at a table that there is not are seated where they fit. */
    private List<Solution> designed() {
        Design design = Design.of(problem, seed++, each, stop);
        List<Solution> plan = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            int[] tableOf = new int[problem.persons()];
            for (int person = 0; person < tableOf.length; person++) {
                tableOf[person] = design.table(person, round);
            }
            plan.add(solve(problem.with(met(plan, -1), tableOf), new Budget(0, each.cap())));
        }
        return plan;
    }

    private List<Solution> improved(List<Solution> plan) {
        for (int pass = 0; pass < PASSES && repeats(plan) > 0; pass++) {
            long before = cost(plan);
            for (int round = 0; round < rounds; round++) {
                Problem here = problem.with(met(plan, round), plan.get(round).tableOf());
                plan.set(round, solve(here, each));
            }
            if (cost(plan) == before) {
                break;
            }
        }
        return plan.stream().map(round -> round.in(problem)).toList();
    }

    private Solution solve(Problem here, Budget budget) {
        return Solver.solve(here, seed++, budget, stop);
    }

    /** What meeting in all rounds but one makes each two cost more in that one. */
    private int[][] met(List<Solution> plan, int but) {
        int[][] met = new int[problem.persons()][problem.persons()];
        for (int round = 0; round < plan.size(); round++) {
            int[] tableOf = plan.get(round).tableOf();
            for (int one = 0; one < met.length && round != but; one++) {
                for (int other = 0; other < met.length; other++) {
                    met[one][other] += one != other && tableOf[one] == tableOf[other] ? again : 0;
                }
            }
        }
        return met;
    }

    private long repeats(List<Solution> plan) {
        long repeats = 0;
        for (int round = 1; round < plan.size(); round++) {
            int[][] met = met(plan.subList(0, round), -1);
            int[] tableOf = plan.get(round).tableOf();
            for (int one = 0; one < met.length; one++) {
                for (int other = 0; other < one; other++) {
                    repeats += tableOf[one] == tableOf[other] ? met[one][other] : 0;
                }
            }
        }
        return repeats;
    }

    private long cost(List<Solution> plan) {
        return repeats(plan)
                + plan.stream()
                        .mapToLong(round -> problem.cost(round.tableOf()))
                        .sum();
    }
}
