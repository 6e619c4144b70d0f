package dev.kizuna.grouping.solver;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Cooling, and what the search found on its way. */
final class Annealing {
    private static final long FREE = Integer.MAX_VALUE;

    private final Seating seating;
    private final Rows rows;
    private final SplittableRandom random;
    private final Watch watch;
    private final long bound;

    private final int[] best;
    private long bestCost = Long.MAX_VALUE;

    Annealing(Seating seating, SplittableRandom random, Watch watch, long bound) {
        this.seating = seating;
        this.rows = new Rows(seating, random);
        this.random = random;
        this.watch = watch;
        this.bound = bound;
        best = new int[seating.units.count];
    }

    /** Whether there is no use in going on. */
    boolean done() {
        return bestCost <= bound || watch.over();
    }

    /** How many rows may still be made. */
    long left() {
        return watch.left();
    }

    int[] best() {
        return best;
    }

    /** Remembers the seating if none was cheaper. */
    void remember() {
        if (seating.cost() < bestCost) {
            bestCost = seating.cost();
            System.arraycopy(seating.tableOf, 0, best, 0, best.length);
        }
    }

    /** By how much a unit's price changes at another table, in the middle of all units; at least 1. */
    double usualChange() {
        int[] changes = new int[best.length];
        for (int unit = 0; unit < changes.length; unit++) {
            int table = random.nextInt(seating.units.tables);
            changes[unit] = Math.abs(seating.sum[table][unit] - seating.own[unit]);
        }
        Arrays.sort(changes);
        return changes.length == 0 ? 1 : Math.max(1, changes[changes.length / 2]);
    }

    /**
     * Makes so many rows at one temperature.
     *
     * @return the share of rows that made it dearer
     */
    double hold(double temperature, int many) {
        int uphill = 0;
        int units = best.length;
        for (int row = 0; row < many && !watch.over(); row++) {
            long before = seating.cost();
            long threshold = temperature == 0 ? 0 : (long) Math.min(FREE, -temperature * Math.log(random.nextDouble()));
            if (rows.step(random.nextInt(units), threshold)) {
                long after = seating.cost();
                if (after > before) {
                    uphill++;
                } else if (after <= bound) {
                    break;
                }
            }
            watch.step();
        }
        remember();
        return (double) uphill / many;
    }

    /** Cools from one temperature to another at an even rate, and then lets it freeze. */
    void cool(double hot, double cold, long many) {
        int chunk = Math.max(16, best.length / 2);
        long chunks = Math.max(1, many / chunk);
        double rate = Math.pow(cold / hot, 1.0 / chunks);
        double temperature = hot;
        for (long done = 0; done < chunks && !done(); done++) {
            hold(temperature, chunk);
            temperature *= rate;
        }
        freeze();
    }

    /** Goes on downhill until a whole round of rows finds nothing. */
    void freeze() {
        long before;
        do {
            before = seating.cost();
            for (int unit = 0; unit < best.length && !watch.over(); unit++) {
                rows.step(unit, -1);
                watch.step();
            }
        } while (seating.cost() < before && !watch.over());
        remember();
    }
}
