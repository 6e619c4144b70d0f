package dev.kizuna.grouping.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** Seats people so that as few wishes as possible are left, and says how near that is to the best there can be. */
public final class Solver {
    private Solver() {}

    /**
     * The best seating found. Whatever is wished, there is one: everyone sits at one table, and what could not be kept is in
     * {@link Solution#unmet}. It works on the caller's thread.
     *
     * @param seed the same problem, seed and steps give the same seating, unless the search is cut short
     * @param cancelled asked now and then; the best so far is returned at once when it says yes
     */
    public static Solution solve(Problem problem, long seed, Budget budget, BooleanSupplier cancelled) {
        SplittableRandom random = new SplittableRandom(seed);
        Watch watch = new Watch(budget, cancelled);
        List<int[]> parties = new ArrayList<>(problem.parties());
        while (true) {
            Units units = new Units(problem, parties);
            Seating seating = new Seating(units);
            Start start = new Start(problem, seating, random);
            int impossible = start.seatAll(true);
            if (impossible < 0) {
                return search(problem, seating, random, watch);
            }
            parties.remove(impossible);
        }
    }

    /**
     * What no seating that keeps the sizes can cost less than; a closer look than {@link Solution#bound}, worth its tenth of a
     * second where nearly all have met. In meetings of more than eighty it is the same.
     *
     * @param known what a seating costs that was found
     */
    public static long bound(Problem problem, long known, BooleanSupplier cancelled) {
        return Math.max(SpreadBound.of(problem), TableBound.of(problem, known, cancelled));
    }

    private static Solution search(Problem problem, Seating seating, SplittableRandom random, Watch watch) {
        long bound = SpreadBound.of(problem);
        Annealing annealing = new Annealing(seating, random, watch, bound);
        annealing.remember();
        new Schedule(annealing, seating.units.count).run();
        return new Solution(problem, seating.units.persons(annealing.best()), bound, watch.cutShort());
    }
}
