package dev.kizuna.bench;

import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.solver.Solution;
import dev.kizuna.grouping.solver.Solver;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Tables sought for so many seconds, by the time of this thread, since others work on the machine as well. */
final class Trials {
    static final int SEEDS = 5;
    static final Duration HOUR = Duration.ofHours(1);
    private static final long PACING = 100_000;

    private Trials() {}

    /** Until the virtual machine has compiled what is measured. */
    static void warmUp() {
        for (int seed = 0; seed < SEEDS; seed++) {
            solve(new MadeUpMeeting(120, 15, 5, 7).all().problem(), seed, 0.3);
            solve(new MadeUpMeeting(50, 8, 5, 7).all().problem(), seed, 0.3);
        }
    }

    /**
     * As the bot does it, with as many steps as fit into the time here, and no longer. How many those are is measured
     * beforehand.
     */
    static Solution solve(Problem problem, long seed, double seconds) {
        return solve(problem, seed, seconds, pace(problem));
    }

    /** The costs that the seeds lead to, the least first. */
    static long[] costs(Problem problem, double seconds) {
        double pace = pace(problem);
        return LongStream.range(0, SEEDS)
                .map(seed -> solve(problem, seed, seconds, pace).cost())
                .sorted()
                .toArray();
    }

    private static Solution solve(Problem problem, long seed, double seconds, double pace) {
        long before = cpu();
        Budget budget = new Budget((long) (pace * seconds), HOUR);
        return Solver.solve(problem, seed, budget, () -> seconds(before) > seconds);
    }

    /** Until it is proven that there is nothing better, or for two seconds. */
    static Solution prove(Problem problem, long seed) {
        long before = cpu();
        return Solver.solve(problem, seed, new Budget(Long.MAX_VALUE, HOUR), () -> seconds(before) > 2);
    }

    /** Steps a second. */
    private static double pace(Problem problem) {
        long before = cpu();
        Solver.solve(problem, SEEDS, new Budget(PACING, HOUR), () -> false);
        return PACING / seconds(before);
    }

    static double seconds(long since) {
        return (cpu() - since) / 1e9;
    }

    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static String middleAndWorst(double[] figures, String unit) {
        Arrays.sort(figures);
        return "%.2f %s, worst %.2f".formatted(figures[figures.length / 2], unit, figures[figures.length - 1]);
    }
}
