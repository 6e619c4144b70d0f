package dev.kizuna.grouping.solver;

import java.util.SplittableRandom;

/**
 * One step of the search: a row. A unit is held against the tables in turn; at each the best partner to change places with is
 * found, and the first table whose best is good enough is taken. "Good enough" is the threshold drawn for the row.
 *
 * <p>Most tables need no look at their members: no partner there can gain more than the best of them gains by leaving, which is
 * remembered until one of the two tables changes.
 */
final class Rows {
    private static final int NOBODY = -1;

    private final Seating seating;
    private final Units units;
    private final SplittableRandom random;
    private final Exchange exchange;
    /** Of each two tables, the least that anybody's price changes by going from the second to the first, and as of when. */
    private final int[] least;

    private final long[] asOf;

    Rows(Seating seating, SplittableRandom random) {
        this.seating = seating;
        this.units = seating.units;
        this.random = random;
        exchange = new Exchange(seating);
        least = new int[units.tables * units.tables];
        asOf = new long[units.tables * units.tables];
    }

    /** Tries a unit at all tables; whether it moved. */
    boolean step(int unit, long threshold) {
        int from = seating.tableOf[unit];
        int tables = units.tables;
        int table = random.nextInt(tables);
        for (int left = tables; left > 0; left--) {
            if (table != from
                    && (relocates(unit, from, table, threshold)
                            || swaps(unit, from, table, threshold)
                            || units.weight[unit] > 1 && exchange.tried(unit, table, threshold))) {
                return true;
            }
            table = table + 1 == tables ? 0 : table + 1;
        }
        return false;
    }

    private boolean relocates(int unit, int from, int to, long threshold) {
        int weight = units.weight[unit];
        if (!seating.takes(from, -weight) || !seating.takes(to, weight)) {
            return false;
        }
        long change = (long) seating.sum[to][unit] - seating.own[unit];
        if (change + leastRoles() > threshold || change + roles(unit, NOBODY, from, to) > threshold) {
            return false;
        }
        seating.move(unit, to);
        return true;
    }

    private boolean swaps(int unit, int from, int to, long threshold) {
        long base = (long) seating.sum[to][unit] - seating.own[unit];
        if (base + least(from, to) - credit(unit, to) + leastRoles() > threshold) {
            return false;
        }
        int[] back = seating.sum[from];
        int[] own = seating.own;
        int[] cost = units.cost[unit];
        int[] there = seating.members[to];
        int count = seating.count[to];
        long best = threshold + 1;
        int partner = NOBODY;
        for (int at = 0; at < count; at++) {
            int other = there[at];
            long change = base + back[other] - own[other] - 2 * cost[other];
            if (change + leastRoles() < best && fits(unit, other, from, to)) {
                change += roles(unit, other, from, to);
                if (change < best) {
                    best = change;
                    partner = other;
                }
            }
        }
        if (partner == NOBODY) {
            return false;
        }
        seating.swap(unit, partner);
        return true;
    }

    private boolean fits(int unit, int other, int from, int to) {
        int more = units.weight[unit] - units.weight[other];
        return more == 0 || seating.takes(from, -more) && seating.takes(to, more);
    }

    /** What the prices of pairs with the partner may take off the change at most: both sums count it, though they part. */
    private long credit(int unit, int table) {
        int dearest = units.dearest[unit];
        return 2L
                * (units.nonNegative ? Math.min(dearest, seating.sum[table][unit] - units.seat[table][unit]) : dearest);
    }

    /** A change of places cannot mend more than all that is missing. */
    private long leastRoles() {
        return -units.roles.price();
    }

    private long roles(int unit, int other, int from, int to) {
        return other != NOBODY && units.roles.interchangeable(unit, other)
                ? 0
                : units.roles.change(from, other, unit) + units.roles.change(to, unit, other);
    }

    private int least(int to, int from) {
        int at = to * units.tables + from;
        long now = seating.version[to] + seating.version[from];
        if (asOf[at] != now) {
            asOf[at] = now;
            int[] sum = seating.sum[to];
            int best = Integer.MAX_VALUE;
            for (int member = 0; member < seating.count[from]; member++) {
                int unit = seating.members[from][member];
                best = Math.min(best, sum[unit] - seating.own[unit]);
            }
            least[at] = best;
        }
        return least[at];
    }
}
