package dev.kizuna.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A start may pass Flyway by only where Flyway would find nothing to do and nothing to say. */
@OnBothDatabases
class SchemaHistoryTest {
    private static final String FOLDER = "db/migration";
    private static final String HISTORY = "\"flyway_schema_history\"";

    /** What may have happened to a history since Flyway wrote it. */
    enum Since {
        NOTHING("select 1"),
        MIGRATION_CHANGED("update " + HISTORY + " set \"checksum\" = \"checksum\" + 1 where \"version\" = '2'"),
        MIGRATION_RENAMED("update " + HISTORY + " set \"description\" = 'other' where \"version\" = '2'"),
        MIGRATION_OF_ANOTHER_TYPE("update " + HISTORY + " set \"type\" = 'JDBC' where \"version\" = '2'"),
        MIGRATION_FAILED("update " + HISTORY + " set \"success\" = false where \"version\" = '2'"),
        MIGRATION_LACKING("delete from " + HISTORY + " where \"version\" = '2'"),
        MIGRATION_OF_A_NEWER_VERSION("insert into " + HISTORY
                + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'kizuna', current_timestamp, 1, true)"),
        EVERYTHING_FORGOTTEN("delete from " + HISTORY),
        HISTORY_LOST("drop table " + HISTORY);

        private final String change;

        Since(String change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theQuickLookSaysWhatFlywaysValidationSays(Since since, FreshDatabase database) throws SQLException {
        try (HikariDataSource pool = pool(database.settings())) {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(since.change);
            }
            boolean known = SchemaHistory.isThatOf(FOLDER, pool);

            assertThat(known).isEqualTo(since == Since.NOTHING);
            assertThat(known).isEqualTo(Schema.flyway(pool, FOLDER).validateWithResult().validationSuccessful);
        }
    }

    private static HikariDataSource pool(DatabaseSettings settings) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(settings.embedded() ? EmbeddedAddress.of(settings).url(Mechanics.SHIPPED) : settings.url());
        pool.setUsername(settings.user());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(2);
        return new HikariDataSource(pool);
    }
}
