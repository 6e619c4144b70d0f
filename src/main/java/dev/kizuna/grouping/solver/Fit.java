package dev.kizuna.grouping.solver;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Members on the points of a {@link Net}, so that as many as can be of those who have met share a line of a bundle that is used
 * up, and the others' lines are still of use. Annealing, by exchanging what is at two points.
 */
final class Fit {
    private static final int NOBODY = -1;

    /** Of a person too many or too few at a table, squared. */
    private static final int SIZE = 30;

    private static final int OFTEN = 256;

    private final Net net;
    private final boolean[][] met;
    private final int[] at;
    private final int[] who;
    /** The price of each member at each point. */
    private final int[][] sum;

    private final LinePrices prices;
    private final int due;
    private final int here;
    private final TableSize[] sizes;
    private final int[] count;
    private long cost;

    private Fit(Net net, int[] at, boolean[][] met, boolean[] used, int due, int here, TableSize[] sizes) {
        this.net = net;
        this.met = met;
        this.at = at.clone();
        this.due = due;
        this.here = here;
        this.sizes = sizes;
        who = new int[net.points];
        Arrays.fill(who, NOBODY);
        count = new int[net.order];
        prices = LinePrices.of(net, used, due);
        sum = new int[at.length][net.points];
        for (int one = 0; one < at.length; one++) {
            who[at[one]] = one;
            for (int other = 0; other < at.length; other++) {
                if (met[one][other]) {
                    add(sum[one], prices(one, other)[at[other]], 1);
                }
            }
            cost += sum[one][at[one]];
            if (isHere(one)) {
                count[net.line[due][at[one]]]++;
            }
        }
        cost /= 2;
        for (int line = 0; line < count.length && due != LinePrices.NONE; line++) {
            cost += size(line, count[line]);
        }
    }

    /** To what has been. */
    static Fit past(Net net, int[] at, boolean[][] met, boolean[] used) {
        return new Fit(net, at, met, used, LinePrices.NONE, 0, new TableSize[0]);
    }

    /**
     * To what is next as well.
     *
     * @param due the bundle along whose lines those who are here are to sit
     * @param here so many, the first
     * @param sizes of each line's table
     */
    static Fit next(Net net, int[] at, boolean[][] met, boolean[] used, int due, int here, TableSize[] sizes) {
        return new Fit(net, at, met, used, due, here, sizes);
    }

    /** Cools down, with the heat as the share of the price of two on a line to come; the cheapest it came by is kept. */
    Fit cool(double hot, double cold, int steps, SplittableRandom random) {
        int[] best = at.clone();
        long cheapest = cost;
        double heat = 0;
        for (int step = 0; step < steps; step++) {
            if (step % OFTEN == 0) {
                heat = LinePrices.LATER * hot * Math.pow(cold / hot, (double) step / steps);
            }
            int one = random.nextInt(at.length);
            int to = random.nextInt(net.points);
            if (at[one] == to) {
                continue;
            }
            long change = change(one, to);
            if (change <= 0 || change < -heat * Math.log(random.nextDouble())) {
                exchange(one, to, change);
                if (cost < cheapest) {
                    cheapest = cost;
                    System.arraycopy(at, 0, best, 0, best.length);
                }
            }
        }
        System.arraycopy(best, 0, at, 0, best.length);
        cost = cheapest;
        return this;
    }

    /** The point of each member. */
    int[] points() {
        return at.clone();
    }

    long cost() {
        return cost;
    }

    private long change(int one, int to) {
        int from = at[one];
        int other = who[to];
        long change = sum[one][to] - sum[one][from];
        if (other != NOBODY) {
            change += sum[other][from] - sum[other][to];
            change += met[one][other] ? 2 * prices(one, other)[from][to] : 0;
        }
        int more = more(one, other, from, to);
        if (more != 0) {
            int left = net.line[due][from];
            int entered = net.line[due][to];
            change += size(left, count[left] - more) - size(left, count[left]);
            change += size(entered, count[entered] + more) - size(entered, count[entered]);
        }
        return change;
    }

    /** How many more of those here are then on the line of the second point. */
    private int more(int one, int other, int from, int to) {
        return due == LinePrices.NONE || net.line[due][from] == net.line[due][to]
                ? 0
                : (isHere(one) ? 1 : 0) - (other != NOBODY && isHere(other) ? 1 : 0);
    }

    private void exchange(int one, int to, long change) {
        int from = at[one];
        int other = who[to];
        int more = more(one, other, from, to);
        if (more != 0) {
            count[net.line[due][from]] -= more;
            count[net.line[due][to]] += more;
        }
        move(one, from, to);
        who[from] = other;
        if (other != NOBODY) {
            move(other, to, from);
        }
        cost += change;
    }

    private void move(int one, int from, int to) {
        at[one] = to;
        who[to] = one;
        for (int other = 0; other < at.length; other++) {
            if (met[one][other]) {
                int[][] pair = prices(one, other);
                add(sum[other], pair[from], -1);
                add(sum[other], pair[to], 1);
            }
        }
    }

    private int[][] prices(int one, int other) {
        return one < here && other < here ? prices.here() : prices.elsewhere();
    }

    private boolean isHere(int one) {
        return due != LinePrices.NONE && one < here;
    }

    private int size(int line, int persons) {
        int off = Math.max(0, Math.max(sizes[line].least() - persons, persons - sizes[line].most()));
        return SIZE * off * off;
    }

    private static void add(int[] to, int[] row, int times) {
        for (int each = 0; each < to.length; each++) {
            to[each] += times * row[each];
        }
    }
}
