package dev.kizuna.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server, which recovers by itself after a crash. */
final class ServerStore implements Store {
    private static final Logger log = LoggerFactory.getLogger(ServerStore.class);

    /** For a connection; who pressed a button has long gone by then. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HikariDataSource pool;
    private final Mapping mapping;
    private final StatementCount statements = new StatementCount();
    private final ServerTransactions transactions;

    private ServerStore(HikariDataSource pool, Mapping mapping) {
        this.pool = pool;
        this.mapping = mapping;
        this.transactions = new ServerTransactions(new Sessions(mapping, statements));
    }

    static ServerStore open(DatabaseSettings settings, List<Class<?>> entities, Mechanics mechanics) {
        HikariDataSource pool = pool(settings);
        try {
            assertDurable(pool);
            Schema.migrate(pool, mechanics.migrations());
            return new ServerStore(pool, new Mapping(entities, pool, true));
        } catch (SQLException failure) {
            pool.close();
            throw StorageFailure.of(failure);
        } catch (RuntimeException failure) {
            pool.close();
            throw StorageFailure.withoutValues(failure);
        }
    }

    private static HikariDataSource pool(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("kizuna");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.connections());
        config.setAutoCommit(false);
        config.setConnectionTimeout(PATIENCE.toMillis());
        // Otherwise the text of an exception repeats the row's values.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", "kizuna");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException unreachable) {
            throw new DatabaseTrouble(
                    DatabaseTrouble.Kind.UNREACHABLE,
                    "PostgreSQL",
                    unreachable.getCause() instanceof SQLException sql ? sql.getSQLState() : "?");
        }
    }

    /** An operator may have traded answers on disk for speed; the product promises them. */
    private static void assertDurable(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement ask = connection.createStatement()) {
            if ("off".equals(answer(ask, "show synchronous_commit"))) {
                throw new DatabaseTrouble(DatabaseTrouble.Kind.SETTINGS_LOST, "synchronous_commit", "off", "on");
            }
            if ("off".equals(answer(ask, "show fsync"))) {
                log.warn("The PostgreSQL server runs with fsync off: after a power cut, answers will be missing");
            }
            connection.rollback();
        }
    }

    private static String answer(Statement ask, String question) throws SQLException {
        try (ResultSet answer = ask.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Optional<DataSource> shared() {
        return Optional.of(pool);
    }

    @Override
    public void awaitMapping() {
        mapping.factory();
    }

    @Override
    public boolean writable() {
        return !pool.isClosed();
    }

    @Override
    public long statements() {
        return statements.sum();
    }

    @Override
    public void backUpTo(Path file) {
        throw new UnsupportedOperationException("a server is backed up by its own tool");
    }

    /** The server's own tool, ready to paste; it asks for the password. */
    static String command(DatabaseSettings settings, String toolAndOptions) {
        String[] address = settings.url().substring("jdbc:".length()).split("\\?", 2);
        String options = Stream.of(address.length == 2 ? address[1].split("&") : new String[0])
                .filter(option -> !option.startsWith("password=") && !option.startsWith("user="))
                .collect(Collectors.joining("&"));
        String server = address[0] + (options.isEmpty() ? "" : "?" + options);
        return toolAndOptions + " --username=" + settings.user() + " --dbname='" + server + "'";
    }

    @Override
    public void close() {
        mapping.close();
        pool.close();
    }
}
