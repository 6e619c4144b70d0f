package dev.kizuna.grouping.solver;

import java.util.SplittableRandom;

/**
 * One step of the search: a row. A unit is held against the tables in turn; at each the best partner to change places with is
 * found, and the first table whose best is good enough is taken. "Good enough" is the threshold drawn for the row.
 *
 * <p>If i leaves A for B and j comes back, the price changes by
 * {@code sum[B][i] - own[i] + (sum[A][j] - own[j] - 2 cost[i][j])}. The part in brackets is {@link Partners}' and the same
 * whichever B it is; with the least of it known, most tables need no look at their members.
 */
final class Rows {
    private static final int NOBODY = -1;

    private final Seating seating;
    private final Units units;
    private final int tables;
    private final SplittableRandom random;
    private final Partners partners;
    private final Exchange exchange;

    Rows(Seating seating, SplittableRandom random) {
        this.seating = seating;
        this.units = seating.units;
        this.tables = units.tables;
        this.random = random;
        partners = new Partners(seating);
        exchange = new Exchange(seating);
    }

    /** Tries a unit at all tables; whether it moved. */
    boolean step(int unit, long threshold) {
        int from = seating.tableOf[unit];
        int weight = units.weight[unit];
        boolean maySpare = seating.takes(from, -weight);
        long enough = threshold + seating.own[unit] + units.roles.price() - partners.look(unit, from);
        int table = random.nextInt(tables);
        for (int left = tables; left > 0; left--) {
            if (table != from
                    && (maySpare && relocates(unit, from, table, threshold)
                            || seating.sum[table][unit] <= enough && swaps(unit, from, table, threshold)
                            || weight > 1 && exchange.tried(unit, table, threshold))) {
                return true;
            }
            table = table + 1 == tables ? 0 : table + 1;
        }
        return false;
    }

    private boolean relocates(int unit, int from, int to, long threshold) {
        long change = (long) seating.sum[to][unit] - seating.own[unit];
        if (!seating.takes(to, units.weight[unit])
                || change - units.roles.price() > threshold
                || change + roles(unit, NOBODY, from, to) > threshold) {
            return false;
        }
        seating.move(unit, to);
        return true;
    }

    private boolean swaps(int unit, int from, int to, long threshold) {
        long base = (long) seating.sum[to][unit] - seating.own[unit];
        int[] there = seating.members[to];
        int count = seating.count[to];
        long mended = units.roles.price();
        long best = threshold + 1;
        int partner = NOBODY;
        for (int at = 0; at < count; at++) {
            int other = there[at];
            long change = base + partners.change(other);
            if (change - mended < best && fits(unit, other, from, to)) {
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

    private long roles(int unit, int other, int from, int to) {
        return other != NOBODY && units.roles.interchangeable(unit, other)
                ? 0
                : units.roles.change(from, other, unit) + units.roles.change(to, unit, other);
    }
}
