package dev.kizuna.grouping.solver;

import java.util.Arrays;

/**
 * All tables that cost no more than a ceiling: every set of persons of a size that a table may have. No pair may have a price
 * below 0, since a set is dropped as soon as it is too dear.
 */
final class CheapTables {
    private final int[][] cost;
    private final int least;
    private final int most;
    private final int ceiling;
    private final int limit;
    private final int[] path;

    /** The persons of each set, one set after the other, {@code most} places for each. */
    private int[] members;

    private int[] prices;
    private byte[] sizes;
    private int count;

    private CheapTables(int[][] cost, int least, int most, int ceiling, int limit) {
        this.cost = cost;
        this.least = least;
        this.most = most;
        this.ceiling = ceiling;
        this.limit = limit;
        path = new int[most];
        members = new int[1024 * most];
        prices = new int[1024];
        sizes = new byte[1024];
    }

    /** As many as the limit allows: the ceiling is lowered until they fit. */
    static CheapTables of(int[][] cost, int least, int most, int ceiling, int limit) {
        int lower = ceiling;
        while (true) {
            CheapTables tables = new CheapTables(cost, least, most, lower, limit);
            tables.extend(0, 0, 0, new int[most + 1][cost.length]);
            if (tables.count <= limit || lower < 0) {
                return tables;
            }
            lower = lower == 0 ? -1 : lower * 3 / 4;
        }
    }

    private void extend(int from, int size, int price, int[][] more) {
        if (size >= least) {
            add(size, price);
        }
        if (size == most) {
            return;
        }
        int[] here = more[size];
        int[] next = more[size + 1];
        for (int person = from; person < cost.length && count <= limit; person++) {
            if (price + here[person] <= ceiling) {
                path[size] = person;
                int[] row = cost[person];
                for (int other = person + 1; other < row.length; other++) {
                    next[other] = here[other] + row[other];
                }
                extend(person + 1, size + 1, price + here[person], more);
            }
        }
    }

    private void add(int size, int price) {
        if (count == prices.length) {
            members = Arrays.copyOf(members, 2 * members.length);
            prices = Arrays.copyOf(prices, 2 * count);
            sizes = Arrays.copyOf(sizes, 2 * count);
        }
        System.arraycopy(path, 0, members, count * most, size);
        prices[count] = price;
        sizes[count++] = (byte) size;
    }

    int ceiling() {
        return ceiling;
    }

    int count() {
        return count;
    }

    int price(int set) {
        return prices[set];
    }

    int size(int set) {
        return sizes[set];
    }

    int member(int set, int at) {
        return members[set * most + at];
    }
}
