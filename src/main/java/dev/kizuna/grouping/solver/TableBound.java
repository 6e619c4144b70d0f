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
 *
 * <p>Tables that cost more than a ceiling are too many to list. They are taken to cost just more, and to hold those who are worth
 * most.
 */
final class TableBound {
    private static final int LARGEST = 80;
    private static final int LIMIT = 60_000;
    private static final int STAGES = 7;
    private static final int CLIMBS = 60;

    private final CheapTables sets;
    private final int tables;
    private final int most;
    private final double[] worth;
    private final double[] tried;
    private final double[] pull;
    private final double[] reduced;
    private final double[] kept;
    private final double[] sorted;
    /** The bound itself, by the worths last looked at. */
    private double exact;

    private TableBound(CheapTables sets, int persons, int tables, int most) {
        this.sets = sets;
        this.tables = tables;
        this.most = most;
        worth = new double[persons];
        tried = new double[persons];
        pull = new double[persons];
        reduced = new double[sets.count() + 1];
        kept = new double[persons];
        sorted = new double[persons];
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
        TableBound bound = new TableBound(sets, persons, units.tables, most);
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
        double lowest = reduce(worths);
        exact = total + tables * lowest;
        return total + tables * (lowest - sharpness * Math.log(slope(worths, lowest, sharpness)));
    }

    /** Every table's price less its persons' worth, the last of them for all that are not listed; the least of these. */
    private double reduce(double[] worths) {
        System.arraycopy(worths, 0, sorted, 0, worths.length);
        Arrays.sort(sorted);
        double lowest = sets.ceiling() + 1;
        for (int at = Math.max(0, sorted.length - most); at < sorted.length; at++) {
            lowest -= Math.max(0, sorted[at]);
        }
        reduced[sets.count()] = lowest;
        for (int set = 0; set < sets.count(); set++) {
            double value = sets.price(set);
            for (int at = sets.size(set) - 1; at >= 0; at--) {
                value -= worths[sets.member(set, at)];
            }
            reduced[set] = value;
            lowest = Math.min(lowest, value);
        }
        return lowest;
    }

    /** Sets the slope, and returns the sum of the tables' weights in the mean. */
    private double slope(double[] worths, double lowest, double sharpness) {
        Arrays.fill(pull, 0);
        double weights = 0;
        double floor = sorted[Math.max(0, sorted.length - most)];
        int many = sets.count();
        for (int set = 0; set <= many; set++) {
            double far = (reduced[set] - lowest) / sharpness;
            if (far < 20) {
                double weight = Math.exp(-far);
                weights += weight;
                if (set < many) {
                    for (int at = sets.size(set) - 1; at >= 0; at--) {
                        pull[sets.member(set, at)] += weight;
                    }
                } else {
                    for (int person = 0; person < worths.length; person++) {
                        pull[person] += worths[person] >= floor ? weight : 0;
                    }
                }
            }
        }
        for (int person = 0; person < pull.length; person++) {
            pull[person] = 1 - tables * pull[person] / weights;
        }
        return weights;
    }
}
