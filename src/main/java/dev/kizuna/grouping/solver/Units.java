package dev.kizuna.grouping.solver;

import java.util.Arrays;
import java.util.List;

/**
 * A problem as the search sees it: units, each a person or a party that stays together, and tables whose sizes can be had
 * at all. Prices are capped so that any sum of a table's fits into an int; the {@link Problem} judges in full.
 */
final class Units {
    final int count;
    final int tables;
    final int[] unitOf;
    /** How many persons a unit is. */
    final int[] weight;
    /** The price of two units at one table. */
    final int[][] cost;
    /** The price of a table to each unit. */
    final int[][] seat;

    final int[] least;
    final int[] most;
    final Roles roles;

    final boolean nonNegative;
    final boolean singles;

    Units(Problem problem, List<int[]> parties) {
        this(problem, parties, fitting(problem));
    }

    private Units(Problem problem, List<int[]> parties, int[][] sizes) {
        tables = problem.tables().size();
        least = sizes[0];
        most = sizes[1];
        unitOf = new int[problem.persons()];
        Arrays.fill(unitOf, -1);
        int next = 0;
        for (int[] party : parties) {
            for (int person : party) {
                unitOf[person] = next;
            }
            next++;
        }
        for (int person = 0; person < unitOf.length; person++) {
            if (unitOf[person] < 0) {
                unitOf[person] = next++;
            }
        }
        count = next;
        weight = new int[count];
        for (int unit : unitOf) {
            weight[unit]++;
        }
        int largest = Arrays.stream(most).max().orElse(0);
        int heaviest = Arrays.stream(weight).max().orElse(1);
        int ceiling = (1 << 28) / Math.max(1, largest * heaviest);
        cost = pairs(problem, ceiling);
        seat = seats(problem);
        roles = new Roles(problem, this);
        nonNegative = Arrays.stream(cost).allMatch(row -> Arrays.stream(row).allMatch(price -> price >= 0));
        singles = count == unitOf.length;
    }

    /** The sizes as asked for, stretched evenly where so many persons cannot be seated so. */
    static int[][] fitting(Problem problem) {
        int[] least = problem.tables().stream().mapToInt(TableSize::least).toArray();
        int[] most = problem.tables().stream().mapToInt(TableSize::most).toArray();
        for (int lack = problem.persons() - Arrays.stream(most).sum(); lack > 0; lack--) {
            most[extreme(most, -1)]++;
        }
        for (int excess = Arrays.stream(least).sum() - problem.persons(); excess > 0; excess--) {
            least[extreme(least, 1)]--;
        }
        return new int[][] {least, most};
    }

    /** The place of the largest, or with the sign turned, of the smallest. */
    private static int extreme(int[] values, int sign) {
        int best = 0;
        for (int at = 1; at < values.length; at++) {
            if (sign * values[at] > sign * values[best]) {
                best = at;
            }
        }
        return best;
    }

    private int[][] pairs(Problem problem, int ceiling) {
        int[][] sums = new int[count][count];
        int[][] pair = problem.pairs();
        for (int one = 0; one < unitOf.length; one++) {
            int[] row = sums[unitOf[one]];
            for (int other = 0; other < unitOf.length; other++) {
                row[unitOf[other]] += Math.max(-ceiling, Math.min(ceiling, pair[one][other]));
            }
        }
        for (int unit = 0; unit < count; unit++) {
            sums[unit][unit] = 0;
        }
        return sums;
    }

    private int[][] seats(Problem problem) {
        int ceiling = (1 << 28) / Math.max(1, Arrays.stream(weight).max().orElse(1));
        int[][] sums = new int[tables][count];
        for (int table = 0; table < tables; table++) {
            for (int person = 0; person < unitOf.length; person++) {
                sums[table][unitOf[person]] += Math.max(-ceiling, Math.min(ceiling, problem.seat(person, table)));
            }
        }
        return sums;
    }

    /** A seating of the units as one of the persons. */
    int[] persons(int[] tableOfUnit) {
        return Arrays.stream(unitOf).map(unit -> tableOfUnit[unit]).toArray();
    }
}
