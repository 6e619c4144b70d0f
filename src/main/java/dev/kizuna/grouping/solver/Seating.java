package dev.kizuna.grouping.solver;

import java.util.Arrays;

/**
 * The seating under work. For every table and unit it keeps the sum of the unit's prices with all who sit there, so that the
 * effect of any swap is a few look-ups, and a swap made is two rows added up.
 */
final class Seating {
    private static final int NOWHERE = -1;

    final Units units;
    /** What a unit would pay at a table, itself left out: {@code sum[table][unit]}. */
    final int[][] sum;
    /** What each unit pays where it sits. */
    final int[] own;

    final int[] tableOf;
    final int[][] members;
    final int[] count;
    final int[] persons;

    private final int[] place;
    private long pairsAndSeats;

    Seating(Units units) {
        this.units = units;
        sum = new int[units.tables][units.count];
        own = new int[units.count];
        tableOf = new int[units.count];
        members = new int[units.tables][units.count];
        count = new int[units.tables];
        persons = new int[units.tables];
        place = new int[units.count];
        clear();
    }

    void clear() {
        for (int table = 0; table < units.tables; table++) {
            System.arraycopy(units.seat[table], 0, sum[table], 0, units.count);
        }
        Arrays.fill(tableOf, NOWHERE);
        Arrays.fill(count, 0);
        Arrays.fill(persons, 0);
        units.roles.clear();
        pairsAndSeats = 0;
    }

    /** Takes over another seating, which keeps the sizes. */
    void seatAll(int[] tables) {
        clear();
        for (int unit = 0; unit < tables.length; unit++) {
            seat(unit, tables[unit]);
        }
    }

    long cost() {
        return pairsAndSeats + units.roles.price();
    }

    boolean seated(int unit) {
        return tableOf[unit] != NOWHERE;
    }

    /** Whether a table's size stays right if it changes by so many persons. */
    boolean takes(int table, int more) {
        int after = persons[table] + more;
        return after >= units.least[table] && after <= units.most[table];
    }

    /** Seats a unit that has no table. */
    void seat(int unit, int table) {
        pairsAndSeats += sum[table][unit];
        enter(unit, table);
        int[] to = sum[table];
        int[] cost = units.cost[unit];
        for (int each = 0; each < to.length; each++) {
            to[each] += cost[each];
        }
        settle(table);
    }

    void move(int unit, int table) {
        int left = tableOf[unit];
        pairsAndSeats += sum[table][unit] - own[unit];
        leave(unit);
        enter(unit, table);
        int[] from = sum[left];
        int[] to = sum[table];
        int[] cost = units.cost[unit];
        for (int each = 0; each < to.length; each++) {
            from[each] -= cost[each];
            to[each] += cost[each];
        }
        settle(left);
        settle(table);
    }

    void swap(int one, int other) {
        int a = tableOf[one];
        int b = tableOf[other];
        int[] sumA = sum[a];
        int[] sumB = sum[b];
        int[] costOne = units.cost[one];
        int[] costOther = units.cost[other];
        pairsAndSeats += sumB[one] - own[one] + sumA[other] - own[other] - 2L * costOne[other];
        leave(one);
        leave(other);
        enter(one, b);
        enter(other, a);
        for (int each = 0; each < sumA.length; each++) {
            int change = costOther[each] - costOne[each];
            sumA[each] += change;
            sumB[each] -= change;
        }
        settle(a);
        settle(b);
    }

    private void leave(int unit) {
        int table = tableOf[unit];
        int last = members[table][--count[table]];
        members[table][place[unit]] = last;
        place[last] = place[unit];
        persons[table] -= units.weight[unit];
        units.roles.enter(unit, table, -1);
    }

    private void enter(int unit, int table) {
        tableOf[unit] = table;
        place[unit] = count[table];
        members[table][count[table]++] = unit;
        persons[table] += units.weight[unit];
        units.roles.enter(unit, table, 1);
    }

    private void settle(int table) {
        int[] here = members[table];
        int[] from = sum[table];
        for (int at = 0; at < count[table]; at++) {
            own[here[at]] = from[here[at]];
        }
    }
}
