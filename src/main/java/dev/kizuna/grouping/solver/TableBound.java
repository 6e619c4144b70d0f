package dev.kizuna.grouping.solver;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What whole tables cost at least, for meetings in which nearly all have met. Everyone is given a worth; a table's price less its
 * persons' worth cannot be below the least of that among all tables that could be, and all tables together hold everybody once.
 * So for any worths whatever, no plan costs less than all the worth and, for each table, that least (the Lagrangian dual of
 * choosing sets that cover everyone once). Good worths are sought by climbing a smoothed version of that sum (Nesterov,
 * Mathematical Programming 103, 2005), in which the least is a weighted mean that sharpens step by step.
 */
final class TableBound {
    private static final int LARGEST = 80;
    private static final int LIMIT = 60_000;
    private static final int STAGES = 7;
    private static final int CLIMBS = 60;

    private final ReducedTables reduced;
    private final int tables;
    private final double[] worth;
    private final double[] tried;
    private final double[] pull;
    private final double[] kept;
    /** The bound itself, by the worths last looked at. */
    private double exact;

    private TableBound(ReducedTables reduced, int persons, int tables) {
        this.reduced = reduced;
        this.tables = tables;
        worth = new double[persons];
        tried = new double[persons];
        pull = new double[persons];
        kept = new double[persons];
    }

    /**
     * A bound, no less than 0.
     *
     * @param known what a plan costs that was found
     */
    static long of(Problem problem, long known, BooleanSupplier cancelled) {
        Units units = new Units(problem, List.of());
        int persons = problem.persons();
        int least = Arrays.stream(units.least).min().orElse(0);
        int most = Arrays.stream(units.most).max().orElse(0);
        if (!units.nonNegative
                || persons == 0
                || persons > LARGEST
                || known <= 0
                || known >= Problem.HARD
                || most > Byte.MAX_VALUE) {
            return 0;
        }
        int seats = 0;
        for (int person = 0; person < persons; person++) {
            int each = person;
            seats += Arrays.stream(units.seat).mapToInt(row -> row[each]).min().orElse(0);
        }
        int ceiling = (int) (2 * known / units.tables) + 1;
        CheapTables sets = CheapTables.of(units.cost, least, most, ceiling, LIMIT);
        TableBound bound = new TableBound(new ReducedTables(sets, persons, most), persons, units.tables);
        return seats + Math.max(0, (long) Math.ceil(bound.climb((double) known / persons, cancelled) - 1e-6));
    }

    /** Climbs, sharper stage by stage, and returns the best of all bounds that were met with. */
    private double climb(double start, BooleanSupplier cancelled) {
        Arrays.fill(worth, start);
        double best = 0;
        double sharpness = start;
        for (int stage = 0; stage < STAGES; stage++, sharpness /= 2) {
            double step = sharpness / tables;
            double height = smooth(worth, sharpness);
            for (int times = 0; times < CLIMBS && !cancelled.getAsBoolean(); times++) {
                for (int person = 0; person < worth.length; person++) {
                    tried[person] = worth[person] + step * pull[person];
                }
                double before = height;
                System.arraycopy(pull, 0, kept, 0, pull.length);
                height = smooth(tried, sharpness);
                if (height > before) {
                    System.arraycopy(tried, 0, worth, 0, worth.length);
                    step *= 1.3;
                } else {
                    System.arraycopy(kept, 0, pull, 0, pull.length);
                    height = before;
                    step /= 2;
                }
                best = Math.max(best, exact);
            }
        }
        return best;
    }

    /** The smoothed bound for some worths, its slope in {@code pull}, and the bound itself in {@code exact}. */
    private double smooth(double[] worths, double sharpness) {
        double total = Arrays.stream(worths).sum();
        double lowest = reduced.least(worths);
        exact = total + tables * lowest;
        double weights = reduced.mean(worths, sharpness, pull);
        for (int person = 0; person < pull.length; person++) {
            pull[person] = 1 - tables * pull[person];
        }
        return total + tables * (lowest - sharpness * Math.log(weights));
    }
}
