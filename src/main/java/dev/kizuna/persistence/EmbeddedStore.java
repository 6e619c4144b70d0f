package dev.kizuna.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** An H2 on this disk, with its write gate. */
final class EmbeddedStore implements Store {
    private final RunningMark mark;
    private final ErasedMark erased;
    private final Connection writer;
    private final JdbcConnectionPool pool;
    private final Mapping mapping;
    private final StatementCount statements = new StatementCount();
    private final WriteGate gate;
    private final EmbeddedTransactions transactions;

    private EmbeddedStore(
            RunningMark mark,
            ErasedMark erased,
            Connection writer,
            JdbcConnectionPool pool,
            Mapping mapping,
            Mechanics mechanics,
            int readers)
            throws SQLException {
        this.mark = mark;
        this.erased = erased;
        this.writer = writer;
        this.pool = pool;
        this.mapping = mapping;
        this.gate = new WriteGate(writer, mechanics);
        this.transactions = new EmbeddedTransactions(new Sessions(mapping, statements), gate, readers);
    }

    static EmbeddedStore open(
            DatabaseSettings settings, List<Class<?>> entities, List<IntegrityCheck> checks, Mechanics mechanics) {
        EmbeddedAddress address = EmbeddedAddress.of(settings);
        RunningMark mark = RunningMark.set(address);
        Connection writer = null;
        try {
            FileCipher.applyIfWished(address, settings);
            if (!mark.leftBehind()) {
                new ErasedMark(address).heed();
            } else if (mechanics.guarded()) {
                Search.through(address, settings);
            }
            writer = EmbeddedEngine.open(address, settings, mechanics);
            return open(settings, entities, checks, mechanics, mark, writer);
        } catch (SQLException failure) {
            giveUp(writer, mark);
            throw StorageFailure.of(failure);
        } catch (RuntimeException failure) {
            giveUp(writer, mark);
            throw StorageFailure.withoutValues(failure);
        }
    }

    private static EmbeddedStore open(
            DatabaseSettings settings,
            List<Class<?>> entities,
            List<IntegrityCheck> checks,
            Mechanics mechanics,
            RunningMark mark,
            Connection writer)
            throws SQLException {
        EmbeddedEngine.outliveItsDisk(writer);
        if (mechanics.guarded()) {
            EmbeddedEngine.keepVersions(writer);
        }
        if (!mechanics.writeDelay()) {
            EmbeddedEngine.assertSettings(writer, EmbeddedAddress.ASSERTED);
        }
        Inspection inspection = new Inspection(settings.backups());
        if (mark.leftBehind()) {
            inspection.of(() -> Soundness.complaints(writer));
        }
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                EmbeddedAddress.of(settings).url(mechanics), settings.user(), settings.password());
        pool.setMaxConnections(settings.connections() + 1);
        Schema.migrate(pool, mechanics.migrations());
        EmbeddedStore store = new EmbeddedStore(
                mark,
                new ErasedMark(EmbeddedAddress.of(settings)),
                writer,
                pool,
                new Mapping(entities, pool, false),
                mechanics,
                settings.connections());
        try {
            if (mark.leftBehind()) {
                checks.forEach(check -> inspection.of(() -> store.transactions.read(check::complaints)));
            }
            return store;
        } catch (RuntimeException refused) {
            store.transactions.close();
            store.mapping.close();
            throw refused;
        }
    }

    private static void giveUp(@Nullable Connection writer, RunningMark mark) {
        if (writer != null) {
            EmbeddedEngine.abandon(writer);
        }
        mark.leave();
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void awaitMapping() {
        mapping.factory();
    }

    @Override
    public boolean writable() {
        return gate.open();
    }

    @Override
    public long statements() {
        return statements.sum();
    }

    /** On the writer's thread: beside writers it would chase a growing file. */
    @Override
    public void backUpTo(Path file) {
        Passage<Boolean> passage = new Passage<>(connection -> backUp(connection, file), true);
        gate.enter(passage);
        passage.await();
    }

    private static boolean backUp(Connection connection, Path file) {
        try {
            DatabaseAtRest.backUp(connection, file);
            return true;
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
    }

    @Override
    public void leaveBehindWhatIsErased() {
        erased.set();
    }

    @Override
    public void close() {
        transactions.close();
        mapping.close();
        pool.dispose();
        try {
            EmbeddedEngine.shutdown(writer);
        } catch (SQLException failure) {
            mark.leave();
            throw StorageFailure.of(failure);
        }
        mark.clear();
    }
}
