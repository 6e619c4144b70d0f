package dev.kizuna.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The tables, brought to this version by the migrations and compared with them. */
final class Schema {
    private Schema() {}

    /** Refuses a schema that was changed by hand or by a newer version. */
    static void migrate(DataSource pool, String folder) {
        if (SchemaHistory.isThatOf(folder, pool)) {
            return;
        }
        try {
            flyway(pool, folder).migrate();
        } catch (FlywayValidateException mismatch) {
            String first =
                    String.valueOf(mismatch.getMessage()).lines().findFirst().orElse("");
            throw new DatabaseTrouble(DatabaseTrouble.Kind.SCHEMA, first);
        }
    }

    static Flyway flyway(DataSource pool, String folder) {
        return Flyway.configure()
                .dataSource(pool)
                .locations("classpath:" + folder)
                .loggers("slf4j")
                .ignoreMigrationPatterns(new String[0])
                .validateMigrationNaming(true)
                .load();
    }
}
