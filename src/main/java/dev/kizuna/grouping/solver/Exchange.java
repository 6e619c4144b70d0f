package dev.kizuna.grouping.solver;

/**
 * A party changes places with as many others as it takes: it moves, and those whom it leaves no room come back, each time the
 * one for whom it is cheapest. Tried out on the seating itself, and taken back if it is not good enough.
 */
final class Exchange {
    private static final int NOBODY = -1;

    private final Seating seating;
    private final Units units;
    private final int[] came;

    Exchange(Seating seating) {
        this.seating = seating;
        this.units = seating.units;
        came = new int[units.count];
    }

    /** Whether the party moved. */
    boolean tried(int party, int to, long threshold) {
        int from = seating.tableOf[party];
        long before = seating.cost();
        seating.move(party, to);
        int many = 0;
        int lack = lack(from, to);
        while (lack > 0) {
            int next = cheapest(party, from, to, lack);
            if (next == NOBODY) {
                break;
            }
            seating.move(next, from);
            came[many++] = next;
            lack = lack(from, to);
        }
        boolean good = lack == 0
                && seating.persons[to] >= units.least[to]
                && seating.persons[from] <= units.most[from]
                && seating.cost() - before <= threshold;
        if (!good) {
            while (many > 0) {
                seating.move(came[--many], to);
            }
            seating.move(party, from);
        }
        return good;
    }

    private int lack(int from, int to) {
        return Math.max(Math.max(0, seating.persons[to] - units.most[to]), units.least[from] - seating.persons[from]);
    }

    private int cheapest(int party, int from, int to, int lack) {
        int best = NOBODY;
        long price = Long.MAX_VALUE;
        for (int at = 0; at < seating.count[to]; at++) {
            int unit = seating.members[to][at];
            if (unit != party && units.weight[unit] <= lack) {
                long here = (long) seating.sum[from][unit]
                        - seating.own[unit]
                        + units.roles.change(from, unit, NOBODY)
                        + units.roles.change(to, NOBODY, unit);
                if (here < price) {
                    price = here;
                    best = unit;
                }
            }
        }
        return best;
    }
}
