package dev.kizuna.grouping.solver;

import java.util.SplittableRandom;

/**
 * One step of the search: a row. A unit is held against the tables in turn; at each the best partner to change places with is
 * found, and the first table whose best is good enough is taken. "Good enough" is the threshold drawn for the row.
 *
 * <p>Most tables need no look at their members. If i leaves A for B and j comes back, the price changes by
 * {@code sum[B][i] - own[i] + sum[A][j] - own[j] - 2 cost[i][j]}. Of both sums no more than the dearest of those there can drop
 * out, so that it is at least {@code without(i, B) - own[i]} plus the least of {@code without(j, A) - own[j]} for all j at B;
 * both are remembered until a table changes that they tell of.
 */
final class Rows {
    private static final int NOBODY = -1;
    private static final int NONE = 1 << 30;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Seating seating;
    private final Units units;
    private final int tables;
    private final SplittableRandom random;
    private final Exchange exchange;
    /** For a unit and a table: in the upper half the version of the table as of which it is known, in the lower the price. */
    private final long[] without;
    /** For a table and another: the same, with both versions added up, of the least for anybody to come from the other. */
    private final long[] least;

    Rows(Seating seating, SplittableRandom random) {
        this.seating = seating;
        this.units = seating.units;
        this.tables = units.tables;
        this.random = random;
        exchange = new Exchange(seating);
        without = new long[units.count * tables];
        least = new long[tables * tables];
    }

    /** Tries a unit at all tables; whether it moved. */
    boolean step(int unit, long threshold) {
        int from = seating.tableOf[unit];
        int weight = units.weight[unit];
        boolean maySpare = seating.takes(from, -weight);
        long enough = threshold + seating.own[unit] + units.roles.price();
        int table = random.nextInt(tables);
        for (int left = tables; left > 0; left--) {
            if (table != from
                    && (maySpare && relocates(unit, from, table, threshold)
                            || promises(unit, from, table, enough) && swaps(unit, from, table, threshold)
                            || weight > 1 && exchange.tried(unit, table, threshold))) {
                return true;
            }
            table = table + 1 == tables ? 0 : table + 1;
        }
        return false;
    }

    private boolean promises(int unit, int from, int to, long enough) {
        long least = least(from, to);
        return least == UNKNOWN || least + without(unit, to) <= enough;
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
        int[] back = seating.sum[from];
        int[] own = seating.own;
        int[] cost = units.cost[unit];
        int[] there = seating.members[to];
        int count = seating.count[to];
        long mended = units.roles.price();
        long best = threshold + 1;
        int partner = NOBODY;
        for (int at = 0; at < count; at++) {
            int other = there[at];
            long change = base + back[other] - own[other] - 2 * cost[other];
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

    /** What a unit would pay at a table if the one dearest to it there left. */
    private long without(int unit, int table) {
        long known = without[unit * tables + table];
        return (int) (known >>> 32) == seating.version[table] ? (int) known : renewWithout(unit, table);
    }

    private int renewWithout(int unit, int table) {
        int[] cost = units.cost[unit];
        int[] there = seating.members[table];
        int dearest = Integer.MIN_VALUE;
        for (int at = 0; at < seating.count[table]; at++) {
            dearest = Math.max(dearest, cost[there[at]]);
        }
        int price = seating.sum[table][unit] - (seating.count[table] == 0 ? 0 : dearest);
        without[unit * tables + table] = pack(seating.version[table], price);
        return price;
    }

    /**
     * The least by which anybody's price changes who comes to a table from another, if the one dearest to them leaves it. Too
     * costly to be found for one use: it is worked out when asked for the second time, until when nothing is promised.
     */
    private long least(int to, int from) {
        int at = to * tables + from;
        long known = least[at];
        int now = seating.version[to] + seating.version[from];
        if ((int) (known >>> 32) != now) {
            least[at] = pack(now, UNKNOWN);
        } else if ((int) known == UNKNOWN) {
            least[at] = pack(now, workOut(to, from));
        }
        return (int) least[at];
    }

    private int workOut(int to, int from) {
        int[] there = seating.members[from];
        long best = NONE;
        for (int at = 0; at < seating.count[from]; at++) {
            best = Math.min(best, without(there[at], to) - seating.own[there[at]]);
        }
        return (int) best;
    }

    private static long pack(int version, int price) {
        return (long) version << 32 | price & 0xFFFF_FFFFL;
    }
}
