package dev.kizuna.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server of all tests in this JVM, started when first needed and stopped with the JVM. It runs with fsync
 * off, for speed. Databases are cloned from one that was migrated once.
 */
final class SharedServer {
    private static @Nullable SharedServer instance;

    private final EmbeddedPostgres server;
    private final Map<String, String> migrated = new HashMap<>();
    private int made;

    private SharedServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static synchronized SharedServer instance() {
        if (instance == null) {
            try {
                instance = new SharedServer(EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .start());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return instance;
    }

    synchronized FreshDatabase fresh(String migrations, List<Class<?>> entities) {
        String template = migrated.computeIfAbsent(migrations, this::migrate);
        String name = "test" + ++made;
        execute("create database " + name + " template " + template);
        return new FreshDatabase(
                settings(name), migrations, entities, () -> execute("drop database " + name + " with (force)"));
    }

    private String migrate(String migrations) {
        String name = "migrated" + migrated.size();
        execute("create database " + name);
        Database.open(settings(name), List.of(), List.of(), Mechanics.SHIPPED.withMigrations(migrations))
                .close();
        return name;
    }

    private DatabaseSettings settings(String name) {
        return new DatabaseSettings(
                server.getJdbcUrl("postgres", name), "postgres", "postgres", 4, Path.of("no-backups-of-a-server"));
    }

    private void execute(String command) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
