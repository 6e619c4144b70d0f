package dev.kizuna;

import dev.kizuna.persistence.Database;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that stands in the database, to be compared. */
final class Tables {
    private static final String NAMES =
            "select table_name from information_schema.tables where upper(table_schema) = 'PUBLIC'";

    private Tables() {}

    /** The rows of every table, in words. */
    static Map<String, List<String>> of(Database database) {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String name : rows(database, NAMES)) {
            tables.put(name, rows(database, "select * from \"" + name + "\""));
        }
        return tables;
    }

    /** One column of numbers. */
    static long number(Database database, String sql) {
        return Long.parseLong(rows(database, sql).get(0));
    }

    private static List<String> rows(Database database, String sql) {
        return database.transactions()
                .read(work -> work.repository(session -> session.createNativeQuery(sql, Object.class).list().stream()
                        .map(Tables::words)
                        .sorted()
                        .toList()));
    }

    private static String words(@Nullable Object value) {
        if (value instanceof byte[] sealed) {
            return HexFormat.of().formatHex(sealed);
        }
        return value instanceof Object[] columns
                ? Stream.of(columns).map(Tables::words).toList().toString()
                : String.valueOf(value);
    }
}
