package dev.kizuna.sealing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column with sealed values, so that they can be sealed anew with another key.
 *
 * @param key the columns of the table's key, all numbers, in the order of {@link Place#row}
 * @param circle the row's circle, in SQL
 * @param plain a column of the same table from which values are still to be taken over; none where there never was one
 * @param trace the column of the values' {@link Seals#trace}, whose purpose is {@code table.column}; none where they are
 *     not looked for
 */
public record SealedColumn(
        String table,
        String column,
        List<String> key,
        String circle,
        @Nullable String plain,
        @Nullable String trace) {
    public SealedColumn {
        key = List.copyOf(key);
    }

    public SealedColumn(String table, String column, List<String> key, String circle) {
        this(table, column, key, circle, null, null);
    }

    /** What its traces are made for. */
    public String purpose() {
        return table + "." + column;
    }
}
