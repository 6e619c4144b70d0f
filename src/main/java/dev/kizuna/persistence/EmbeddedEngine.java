package dev.kizuna.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.h2.engine.Constants;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;

/** Opens an H2 and makes sure that it is the proven one, run the proven way. */
final class EmbeddedEngine {
    /** The only version that lost nothing in the kill loop; a newer one needs the loop first. */
    static final String PROVEN = "2.4.240";

    /** More than the twenty that the store's header may be behind, and the two or three of one group. */
    private static final int VERSIONS = 32;

    private static final int ALREADY_OPEN = 90020;
    private static final int WRONG_USER = 28000;

    private EmbeddedEngine() {}

    static void refuseOtherVersions(String version) {
        if (!version.equals(PROVEN)) {
            throw new DatabaseTrouble(DatabaseTrouble.Kind.H2_VERSION, version, PROVEN);
        }
    }

    /** The first connection opens the file and recovers it. */
    static Connection open(EmbeddedAddress address, DatabaseSettings settings, Mechanics mechanics) {
        refuseOtherVersions(Constants.VERSION);
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl(address.url(mechanics));
        try {
            return source.getConnection(settings.user(), settings.password());
        } catch (SQLException failure) {
            throw switch (failure.getErrorCode()) {
                case ALREADY_OPEN -> new DatabaseTrouble(DatabaseTrouble.Kind.IN_USE, address.dataFile());
                case WRONG_USER ->
                    new DatabaseTrouble(DatabaseTrouble.Kind.UNREACHABLE, address.file(), failure.getSQLState());
                default ->
                    new DatabaseTrouble(
                            DatabaseTrouble.Kind.DAMAGED,
                            "cannot be opened, code " + failure.getErrorCode(),
                            new NightlyBackups(settings.backups()).last());
            };
        }
    }

    /**
     * Lets H2 write over a part of the file only when it has been needless for many versions. By itself it does so in the
     * very next one, once that part is 45 seconds old; then a power cut before the next sync can keep what was written
     * over, and of the synced state a part is gone (FileStore.dropUnusedChunks of 2.4.240).
     */
    static void keepVersions(Connection connection) throws SQLException {
        database(connection).getStore().getMvStore().setVersionsToKeep(VERSIONS);
    }

    /** Lets everybody be told when the disk fails. */
    static void outliveItsDisk(Connection connection) throws SQLException {
        Database database = database(connection);
        database.setEventListener(new FailedStatements(database.getStore().getMvStore()));
    }

    private static Database database(Connection connection) throws SQLException {
        return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase();
    }

    static void assertSettings(Connection connection, Map<String, String> asserted) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(
                "select setting_value from information_schema.settings where setting_name = ?")) {
            for (Map.Entry<String, String> setting : asserted.entrySet()) {
                ask.setString(1, setting.getKey());
                try (ResultSet answer = ask.executeQuery()) {
                    String found = answer.next() ? answer.getString(1) : "";
                    if (!setting.getValue().equals(found)) {
                        throw new DatabaseTrouble(
                                DatabaseTrouble.Kind.SETTINGS_LOST, setting.getKey(), found, setting.getValue());
                    }
                }
            }
        }
    }

    static void shutdown(Connection connection) throws SQLException {
        execute(connection, "SHUTDOWN");
    }

    /** Without writing anything more: for a file that somebody has to look at. */
    static void abandon(Connection connection) {
        try {
            execute(connection, "SHUTDOWN IMMEDIATELY");
        } catch (SQLException alreadyGone) {
            // It was to be gone.
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
