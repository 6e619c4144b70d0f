package dev.kizuna.grouping.solver;

/**
 * With whom a unit might change places: by what the price changes if each other unit comes to its table instead of it, and the
 * least of all these. Reckoned for all units at once, in loops so plain that the virtual machine does many numbers at a time; that
 * is faster than to look at only those who matter.
 */
final class Partners {
    private static final int NEVER = 1 << 30;
    private static final int FEW = 8;

    private final Seating seating;
    private final int[] change;
    private final int[] least;

    Partners(Seating seating) {
        this.seating = seating;
        change = new int[seating.units.count];
        least = new int[change.length / 2 + 1];
    }

    /** Looks for a unit, and returns the least change; no more than any that is possible. */
    int look(int unit, int table) {
        fill(change, seating.sum[table], seating.own, seating.units.cost[unit]);
        int[] here = seating.members[table];
        for (int at = 0; at < seating.count[table]; at++) {
            change[here[at]] = NEVER;
        }
        return lowest();
    }

    int change(int partner) {
        return change[partner];
    }

    private static void fill(int[] change, int[] sum, int[] own, int[] cost) {
        for (int each = 0; each < change.length; each++) {
            change[each] = sum[each] - own[each] - 2 * cost[each];
        }
    }

    private int lowest() {
        int odd = change[change.length - 1];
        int rest = change.length / 2;
        fold(least, change, change, rest);
        while (rest > FEW) {
            odd = Math.min(odd, least[rest - 1]);
            rest /= 2;
            fold(least, least, least, rest);
        }
        for (int each = 0; each < rest; each++) {
            odd = Math.min(odd, least[each]);
        }
        return odd;
    }

    /** The lesser of each two that are so far apart. */
    private static void fold(int[] into, int[] from, int[] also, int apart) {
        for (int each = 0; each < apart; each++) {
            into[each] = Math.min(from[each], also[apart + each]);
        }
    }
}
