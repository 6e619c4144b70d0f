package dev.kizuna.resource;

import java.util.Arrays;

/** The cards of each table, and last those in the box, which cost nothing; and what is not yet good about them. */
final class Hands {
    /** Each worth more than any gain in what comes after it. */
    private static final long SAME_CARD = 1_000_000;

    private static final long SAME_KIND = 1_000;
    private static final long SAME_FIELD = 1;

    private final int[][] hands;
    private final int box;
    private final boolean[][] holds;
    private final int[][] common;
    private final int[][] kindCounts;
    private final int[][] fieldCounts;
    private final int[] kind;
    private final int[] field;

    /** @param hands the last one is the box */
    Hands(int[][] hands, int[] kind, int[] field) {
        this.hands = hands;
        this.kind = kind;
        this.field = field;
        box = hands.length - 1;
        holds = new boolean[hands.length][kind.length];
        common = new int[hands.length][hands.length];
        kindCounts = new int[hands.length][1 + max(kind)];
        fieldCounts = new int[hands.length][1 + max(field)];
        for (int table = 0; table < hands.length; table++) {
            for (int card : hands[table]) {
                take(table, card, 1);
            }
        }
        for (int one = 0; one < box; one++) {
            for (int other = 0; other < box; other++) {
                int[] hand = hands[one];
                boolean[] held = holds[other];
                common[one][other] =
                        (int) Arrays.stream(hand).filter(card -> held[card]).count();
            }
        }
    }

    int[] hand(int table) {
        return hands[table];
    }

    /** Changes places until no change of two cards makes it better. */
    void improve() {
        boolean better = true;
        while (better) {
            better = false;
            for (int one = 0; one < box; one++) {
                for (int other = one + 1; other <= box; other++) {
                    for (int i = 0; i < hands[one].length; i++) {
                        for (int j = 0; j < hands[other].length; j++) {
                            better |= isBetterChanged(one, i, other, j);
                        }
                    }
                }
            }
        }
    }

    private boolean isBetterChanged(int one, int i, int other, int j) {
        int mine = hands[one][i];
        int theirs = hands[other][j];
        if (holds[one][theirs] || holds[other][mine] || gain(one, mine, other, theirs) <= 0) {
            return false;
        }
        for (int table = 0; table < box; table++) {
            if (table != one && table != other) {
                int change = difference(table, theirs, mine);
                share(one, table, change);
                share(other, table, -change);
            }
        }
        take(one, mine, -1);
        take(other, theirs, -1);
        take(one, theirs, 1);
        take(other, mine, 1);
        hands[one][i] = theirs;
        hands[other][j] = mine;
        return true;
    }

    private long gain(int one, int mine, int other, int theirs) {
        long gain = 0;
        for (int table = 0; table < box; table++) {
            if (table != one && table != other) {
                int change = difference(table, theirs, mine);
                gain += SAME_CARD * less(common[one][table], change);
                gain += other == box ? 0 : SAME_CARD * less(common[other][table], -change);
            }
        }
        gain += exchanged(one, mine, theirs);
        return gain + (other == box ? 0 : exchanged(other, theirs, mine));
    }

    private long exchanged(int table, int gone, int come) {
        long gain = 0;
        if (kind[gone] != kind[come]) {
            gain += SAME_KIND * (less(kindCounts[table][kind[gone]], -1) + less(kindCounts[table][kind[come]], 1));
        }
        if (field[gone] != field[come]) {
            gain += SAME_FIELD * (less(fieldCounts[table][field[gone]], -1) + less(fieldCounts[table][field[come]], 1));
        }
        return gain;
    }

    /** By how much the square falls. */
    private static long less(int count, int change) {
        return (long) count * count - (long) (count + change) * (count + change);
    }

    private int difference(int table, int come, int gone) {
        return (holds[table][come] ? 1 : 0) - (holds[table][gone] ? 1 : 0);
    }

    private void share(int one, int other, int change) {
        if (one != box) {
            common[one][other] += change;
            common[other][one] += change;
        }
    }

    private void take(int table, int card, int times) {
        holds[table][card] = times > 0;
        kindCounts[table][kind[card]] += times;
        fieldCounts[table][field[card]] += times;
    }

    /** The less, the better. */
    long cost() {
        long cost = 0;
        for (int one = 0; one < box; one++) {
            for (int other = one + 1; other < box; other++) {
                cost += SAME_CARD * common[one][other] * common[one][other];
            }
            cost += SAME_KIND * squares(kindCounts[one]) + SAME_FIELD * squares(fieldCounts[one]);
        }
        return cost;
    }

    private static long squares(int[] counts) {
        return Arrays.stream(counts).mapToLong(count -> (long) count * count).sum();
    }

    private static int max(int[] values) {
        return Arrays.stream(values).max().orElse(0);
    }
}
