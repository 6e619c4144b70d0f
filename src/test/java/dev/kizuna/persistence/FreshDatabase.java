package dev.kizuna.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One test's own database, closed and gone with the test. */
public final class FreshDatabase implements AutoCloseable {
    private final DatabaseSettings settings;
    private final Mechanics mechanics;
    private final List<Class<?>> entities;
    private final Runnable removal;
    private @Nullable Database database;

    FreshDatabase(DatabaseSettings settings, String migrations, List<Class<?>> entities, Runnable removal) {
        this.settings = settings;
        this.mechanics = Mechanics.SHIPPED.withMigrations(migrations);
        this.entities = entities;
        this.removal = removal;
    }

    public DatabaseSettings settings() {
        return settings;
    }

    /** Open; the same one until {@link #reopen()}. */
    public Database database() {
        if (database == null) {
            database = Database.open(settings, entities, List.of(), mechanics);
        }
        return database;
    }

    /** As after a restart in order. */
    public Database reopen() {
        database().close();
        database = null;
        return database();
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
        removal.run();
    }
}
