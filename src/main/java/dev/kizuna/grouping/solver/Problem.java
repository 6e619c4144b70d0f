package dev.kizuna.grouping.solver;

import java.util.Arrays;
import java.util.List;

/** Whom to seat where, and what each wish is worth; made by {@link Wishes}. It judges any seating, whoever made it. */
public final class Problem {
    /** The price from which on a wish is a rule. */
    public static final int HARD = 1_000_000;

    /** What a wish is made to weigh at most: so many prices can still be added up. */
    private static final int MOST = 40 * HARD;

    /** The table of who has none yet. */
    public static final int ANYWHERE = -1;

    private final List<TableSize> tables;
    private final int[][] pair;
    private final int[][] seat;
    private final List<Spread> spreads;
    private final List<Demand> demands;
    private final List<int[]> parties;
    private final int[] start;

    Problem(
            List<TableSize> tables,
            int[][] pair,
            int[][] seat,
            List<Spread> spreads,
            List<Demand> demands,
            List<int[]> parties,
            int[] start) {
        this.tables = tables;
        this.pair = copy(pair);
        this.seat = copy(seat);
        this.spreads = List.copyOf(spreads);
        this.demands = List.copyOf(demands);
        this.parties = parties;
        this.start = start.clone();
    }

    /**
     * The same wishes with other prices of some pairs, and another start.
     *
     * @param start the table of each person; of whom it does not tell, they have none yet
     */
    Problem with(int[][] more, int[] start) {
        int[][] sums = copy(pair);
        for (int one = 0; one < sums.length; one++) {
            for (int other = 0; other < sums.length; other++) {
                sums[one][other] += more[one][other];
            }
        }
        return new Problem(tables, sums, seat, spreads, demands, parties, start);
    }

    /**
     * These wishes so many times over, as far as sums of prices can bear it, and others beside them that therefore weigh
     * little; with another start.
     *
     * @param beside what it costs besides that two sit together
     */
    Problem outweighing(int times, int[][] beside, int[] start) {
        return new Problem(
                        tables,
                        times(times, pair),
                        times(times, seat),
                        spreads.stream()
                                .map(spread -> new Spread(spread.kindOf(), times(times, spread.price())))
                                .toList(),
                        demands.stream()
                                .map(each -> new Demand(
                                        each.who(), each.least(), each.wherever(), times(times, each.price())))
                                .toList(),
                        parties,
                        start)
                .with(beside, start);
    }

    private static int[][] times(int times, int[][] prices) {
        return Arrays.stream(prices)
                .map(row -> Arrays.stream(row).map(price -> times(times, price)).toArray())
                .toArray(int[][]::new);
    }

    private static int times(int times, int price) {
        return (int) Math.min((long) times * price, Math.max(price, MOST));
    }

    public int persons() {
        return pair.length;
    }

    public List<TableSize> tables() {
        return tables;
    }

    public List<Demand> demands() {
        return demands;
    }

    /** What it costs that these two sit together. */
    public int pair(int one, int other) {
        return pair[one][other];
    }

    /** What it costs that this person sits at this table. */
    public int seat(int person, int table) {
        return seat[table][person];
    }

    int[][] pairs() {
        return pair;
    }

    int[][] seats() {
        return seat;
    }

    List<Spread> spreads() {
        return spreads;
    }

    List<int[]> parties() {
        return parties;
    }

    int start(int person) {
        int table = person < start.length ? start[person] : ANYWHERE;
        return table >= 0 && table < tables.size() ? table : ANYWHERE;
    }

    /**
     * The price of all the wishes that a seating does not keep. Sizes and parties have none: they are kept, unless they
     * cannot be.
     *
     * @param tableOf the table of each person
     */
    public long cost(int[] tableOf) {
        long cost = 0;
        for (int one = 0; one < persons(); one++) {
            cost += seat[tableOf[one]][one];
            for (int other = 0; other < one; other++) {
                if (tableOf[one] == tableOf[other]) {
                    cost += pair[one][other];
                }
            }
        }
        for (Demand demand : demands) {
            for (int table = 0; table < tables.size(); table++) {
                cost += (long) demand.price() * demand.missing(table, tableOf);
            }
        }
        return cost;
    }

    /** Every rule that a seating does not keep, tables' sizes first. */
    public List<Unmet> unmet(int[] tableOf) {
        return new Account(this, tableOf).unmet();
    }

    private static int[][] copy(int[][] rows) {
        return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
    }
}
