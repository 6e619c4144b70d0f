package dev.kizuna.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.schema.Schema;
import org.h2.table.Column;
import org.h2.table.Table;
import org.h2.table.TableType;
import org.h2.util.HasSQL;
import org.jspecify.annotations.Nullable;

/**
 * Whether an H2 file is in agreement with itself: every index lists exactly its table's rows, and no row is locked by a
 * transaction that is gone. Both were broken by kills of an H2 with default settings. It asks H2's own classes, since
 * the planner of a query would choose the index to read from.
 */
final class Soundness {
    private Soundness() {}

    /** One sentence each, naming tables and indexes, not values. */
    static List<String> complaints(Connection connection) {
        List<String> complaints = new ArrayList<>();
        try {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            connection.setAutoCommit(false);
            for (Schema schema : session.getDatabase().getAllSchemas()) {
                for (Table table : schema.getAllTablesAndViews(session)) {
                    if (table.getTableType() == TableType.TABLE) {
                        complaints.addAll(complaints(connection, session, table));
                    }
                }
            }
            connection.rollback();
        } catch (SQLException | DbException failure) {
            complaints.add("cannot be read, " + failure.getClass().getSimpleName());
        }
        return complaints;
    }

    private static List<String> complaints(Connection connection, SessionLocal session, Table table)
            throws SQLException {
        List<String> complaints = new ArrayList<>();
        long rows = 0;
        for (Cursor all = table.getScanIndex(session).find(session, null, null, false); all.next(); ) {
            rows++;
        }
        for (Index index : table.getIndexes()) {
            String complaint = complaint(session, index, rows);
            if (complaint != null) {
                complaints.add("index " + index.getName() + " of table " + table.getName() + " " + complaint);
            }
        }
        try (Statement lock = connection.createStatement()) {
            lock.execute("select * from " + table.getSQL(HasSQL.DEFAULT_SQL_FLAGS) + " for update");
        } catch (SQLException stuck) {
            complaints.add("a row of table " + table.getName() + " cannot be locked, code " + stuck.getErrorCode());
        }
        connection.rollback();
        return complaints;
    }

    private static @Nullable String complaint(SessionLocal session, Index index, long rows) {
        if (index.getIndexType().isScan()) {
            return null;
        }
        long entries = 0;
        try {
            for (Cursor cursor = index.find(session, null, null, false); cursor.next(); entries++) {
                if (!agree(index, cursor.getSearchRow(), cursor.get())) {
                    return "has an entry that its row denies";
                }
            }
        } catch (DbException missing) {
            return "has an entry without a row, code " + missing.getErrorCode();
        }
        return entries == rows ? null : "has " + entries + " entries for " + rows + " rows";
    }

    private static boolean agree(Index index, SearchRow entry, Row row) {
        for (Column column : index.getColumns()) {
            int id = column.getColumnId();
            if (!entry.getValue(id).equals(row.getValue(id))) {
                return false;
            }
        }
        return true;
    }
}
