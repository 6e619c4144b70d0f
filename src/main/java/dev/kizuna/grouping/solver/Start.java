package dev.kizuna.grouping.solver;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The first seating: as the plan stood, as far as it did; then parties, who need room; then one by one where it costs least. */
final class Start {
    private static final int NOBODY = -1;

    private final Problem problem;
    private final Seating seating;
    private final Units units;
    private final SplittableRandom random;
    private int unseated;

    Start(Problem problem, Seating seating, SplittableRandom random) {
        this.problem = problem;
        this.seating = seating;
        this.units = seating.units;
        this.random = random;
    }

    /**
     * Seats all.
     *
     * @param asItStood whether to begin from the problem's start
     * @return a party that cannot be kept together, and then not all are seated; -1 if there is none
     */
    int seatAll(boolean asItStood) {
        seating.clear();
        unseated = problem.persons();
        int[] order = order();
        int[] wanted = wanted(asItStood);
        for (int unit : order) {
            if (units.weight[unit] > 1) {
                int table = has(wanted[unit], units.weight[unit]) ? wanted[unit] : cheapest(unit, false);
                if (table == NOBODY) {
                    return unit;
                }
                seat(unit, table);
            }
        }
        if (missing() > unseated) {
            return inTheWay();
        }
        for (int unit : order) {
            if (!seating.seated(unit) && has(wanted[unit], 1) && (missing() < unseated || lacks(wanted[unit]))) {
                seat(unit, wanted[unit]);
            }
        }
        for (int unit : order) {
            if (!seating.seated(unit)) {
                seat(unit, cheapest(unit, missing() == unseated));
            }
        }
        return NOBODY;
    }

    private void seat(int unit, int table) {
        seating.seat(unit, table);
        unseated -= units.weight[unit];
    }

    /** The heaviest first, then those with most roles; otherwise shuffled. */
    private int[] order() {
        long[] lot = random.longs(units.count).toArray();
        return IntStream.range(0, units.count)
                .boxed()
                .sorted(Comparator.comparingInt((Integer unit) -> -units.weight[unit])
                        .thenComparingInt(unit -> -units.roles.filled(unit))
                        .thenComparingLong(unit -> lot[unit]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] wanted(boolean asItStood) {
        int[] wanted =
                IntStream.generate(() -> Problem.ANYWHERE).limit(units.count).toArray();
        for (int person = 0; asItStood && person < problem.persons(); person++) {
            wanted[units.unitOf[person]] = problem.start(person);
        }
        return wanted;
    }

    private boolean has(int table, int room) {
        return table != Problem.ANYWHERE && seating.persons[table] + room <= units.most[table];
    }

    private boolean lacks(int table) {
        return seating.persons[table] < units.least[table];
    }

    /** How many persons the tables still need to have the fewest that they may. */
    private int missing() {
        int missing = 0;
        for (int table = 0; table < units.tables; table++) {
            missing += Math.max(0, units.least[table] - seating.persons[table]);
        }
        return missing;
    }

    private int cheapest(int unit, boolean onlyLacking) {
        int best = NOBODY;
        long price = Long.MAX_VALUE;
        int table = random.nextInt(units.tables);
        for (int left = units.tables; left > 0; left--) {
            if (has(table, units.weight[unit]) && (!onlyLacking || lacks(table))) {
                long here = seating.sum[table][unit] + units.roles.change(table, unit, NOBODY);
                if (here < price || here == price && seating.persons[table] < seating.persons[best]) {
                    price = here;
                    best = table;
                }
            }
            table = table + 1 == units.tables ? 0 : table + 1;
        }
        return best;
    }

    /** A party at a table with more than it must have, which the single persons left are too few to make up for elsewhere. */
    private int inTheWay() {
        return IntStream.range(0, units.count)
                .filter(unit -> units.weight[unit] > 1)
                .filter(unit -> seating.persons[seating.tableOf[unit]] > units.least[seating.tableOf[unit]])
                .boxed()
                .min(Comparator.comparingInt(unit -> units.weight[unit]))
                .orElseThrow();
    }
}
