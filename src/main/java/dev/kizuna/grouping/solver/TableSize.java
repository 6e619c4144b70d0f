package dev.kizuna.grouping.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How many persons a table takes, both ends included. */
public record TableSize(int least, int most) {
    public TableSize {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("A table for " + least + " to " + most + " persons");
        }
    }

    /** So many tables for so many persons, whose sizes differ by one at the most; the larger ones come first. */
    public static List<TableSize> even(int persons, int tables) {
        List<TableSize> sizes = new ArrayList<>();
        for (int table = 0; table < tables; table++) {
            int size = persons / tables + (table < persons % tables ? 1 : 0);
            sizes.add(new TableSize(size, size));
        }
        return sizes;
    }

    /**
     * As {@link #even}, but which of the tables are the larger ones is left open.
     *
     * @return sizes of {@code persons / tables} to one more, or of exactly that where it comes out even
     */
    public static List<TableSize> withinOne(int persons, int tables) {
        int least = persons / tables;
        int most = persons % tables == 0 ? least : least + 1;
        return List.copyOf(Collections.nCopies(tables, new TableSize(least, most)));
    }
}
