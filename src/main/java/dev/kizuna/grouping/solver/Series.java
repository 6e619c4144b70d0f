package dev.kizuna.grouping.solver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * One meeting of a series, seated so that the next ones have it easier: of all plans that are equally good today, one after
 * which many can still meet for the first time. What the series has been is laid over a {@link Net}, each round along the lines
 * of one bundle as far as it goes, and those are favoured today who share a line of the next bundle.
 *
 * <p>Nothing of this is kept: the same past leads to the same points.
 */
public final class Series {
    /** Nets from this order on take too long, and meetings of so many tables have years to go without them. */
    private static final int LIMIT = 14;

    /** Parts of a second budget, one for each try to find a plan that looks ahead. */
    private static final int PARTS = 6;

    /** What two cost who meet outside the bundle due, in thousandths of meeting again; given less weight if need be. */
    private static final int[] LIGHT = {100, 30, 10, 1};

    private static final int LIGHTEST = 1;

    private static final int THOUSAND = 1_000;

    /** As part of that, what two cost of whose bundle the time has passed: they miss nothing. */
    private static final int PASSED = 5;

    private final Problem problem;
    private final int again;
    private final long seed;
    private final Solution today;
    private final Budget each;
    private final BooleanSupplier stop;

    private Series(Problem problem, Solution today, int again, long seed, Budget budget, BooleanSupplier cancelled) {
        this.problem = problem;
        this.today = today;
        this.again = again;
        this.seed = seed;
        each = new Budget(budget.steps() / PARTS, budget.cap());
        long start = System.nanoTime();
        stop = () -> cancelled.getAsBoolean()
                || System.nanoTime() - start >= budget.cap().toNanos();
    }

    /**
     * A seating that costs no more than the one that {@link Solver} finds.
     *
     * @param past all rounds before, the earliest first: in each the table of everybody, those of the problem first and the
     *     absent after them; {@link Problem#ANYWHERE} of who was not there
     * @param again the price of two meeting again
     * @param budget of the solver, and once more of looking ahead
     */
    public static Solution solve(
            Problem problem, List<int[]> past, int again, long seed, Budget budget, BooleanSupplier cancelled) {
        int tables = past.stream()
                .flatMapToInt(Arrays::stream)
                .map(table -> table + 1)
                .reduce(problem.tables().size(), Math::max);
        Optional<Net> net = Net.of(tables, problem.persons(), LIMIT);
        Solution today = Solver.solve(problem, seed, budget, cancelled);
        if (again < 1 || past.isEmpty() || net.isEmpty() || past.size() > net.get().order) {
            return today;
        }
        return new Series(problem, today, again, seed, budget, cancelled).ahead(net.get(), past);
    }

    private Solution ahead(Net net, List<int[]> past) {
        Trace trace = Trace.of(net, past, stop);
        SplittableRandom random = new SplittableRandom(seed);
        TableSize[] sizes = new TableSize[net.order];
        Arrays.setAll(
                sizes, line -> line < problem.tables().size() ? problem.tables().get(line) : new TableSize(0, 0));
        int best = -1;
        Fit fit = null;
        for (int due = 0; due <= net.order; due++) {
            if (!trace.used[due] && !stop.getAsBoolean()) {
                Fit next = trace.next(due, problem.persons(), sizes, random);
                if (fit == null || next.cost() < fit.cost()) {
                    fit = next;
                    best = due;
                }
            }
        }
        return fit == null ? today : along(net, fit.points(), trace.used, best);
    }

    private Solution along(Net net, int[] points, boolean[] used, int due) {
        int[] start = IntStream.range(0, problem.persons())
                .map(person -> net.line[due][points[person]])
                .toArray();
        int times = (THOUSAND + again - 1) / again;
        for (int light : LIGHT) {
            int[][] beside = new int[start.length][start.length];
            for (int one = 0; one < start.length; one++) {
                for (int other = 0; other < start.length; other++) {
                    int bundle = net.bundle[points[one]][points[other]];
                    if (one != other && bundle != due) {
                        beside[one][other] = used[bundle] ? light / PASSED : light;
                    }
                }
            }
            int[] from = light == LIGHTEST ? today.tableOf() : start;
            Solution ahead = Solver.solve(problem.outweighing(times, beside, from), seed, each, stop)
                    .in(problem);
            if (ahead.cost() <= today.cost()) {
                return ahead;
            }
        }
        return today;
    }
}
