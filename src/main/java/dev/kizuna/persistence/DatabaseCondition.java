package dev.kizuna.persistence;

import java.nio.file.Files;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/**
 * How a database stands, seen from outside and without changing it.
 *
 * @param detail the version of the schema, how many migrations are still to come, or nothing
 */
public record DatabaseCondition(Kind kind, String detail) {

    /** What it is like. */
    public enum Kind {
        /** There is none yet; the first run makes it. */
        ABSENT,
        /** It can be opened and its tables are those of this version. */
        CURRENT,
        /** It can be opened; the next run brings its tables to this version. */
        OLDER,
        /** The last run did not end in order; the next one looks through it first. */
        UNCLEAN,
        /** It can be opened, and its tables were written by another version or by somebody else. */
        FOREIGN,
        /** It cannot be opened. */
        UNREADABLE
    }

    /**
     * Looks at the database of these settings. It must not be in use by a bot.
     *
     * @throws DatabaseTrouble when the settings themselves cannot be
     */
    public static DatabaseCondition of(DatabaseSettings settings) {
        try {
            return settings.embedded() ? ofFile(settings) : schema(settings.url(), settings);
        } catch (FlywayException failure) {
            return new DatabaseCondition(Kind.UNREADABLE, "");
        }
    }

    private static DatabaseCondition ofFile(DatabaseSettings settings) {
        EmbeddedAddress address = EmbeddedAddress.of(settings);
        if (!Files.exists(address.dataFile())) {
            return new DatabaseCondition(Kind.ABSENT, "");
        }
        DatabaseCondition seen = schema(address.url(Mechanics.SHIPPED) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", settings);
        boolean opened = seen.kind() == Kind.CURRENT || seen.kind() == Kind.OLDER;
        return opened && Files.exists(address.runningMark())
                ? new DatabaseCondition(Kind.UNCLEAN, seen.detail())
                : seen;
    }

    private static DatabaseCondition schema(String url, DatabaseSettings settings) {
        Flyway flyway = Flyway.configure()
                .dataSource(url, settings.user(), settings.password())
                .locations("classpath:" + Mechanics.SHIPPED.migrations())
                .loggers("slf4j")
                .ignoreMigrationPatterns("*:pending")
                .load();
        MigrationInfoService migrations = flyway.info();
        int pending = migrations.pending().length;
        if (!flyway.validateWithResult().validationSuccessful) {
            return new DatabaseCondition(Kind.FOREIGN, "");
        }
        MigrationInfo current = migrations.current();
        return pending > 0
                ? new DatabaseCondition(Kind.OLDER, String.valueOf(pending))
                : new DatabaseCondition(Kind.CURRENT, current == null ? "" : String.valueOf(current.getVersion()));
    }
}
