package dev.kizuna.persistence;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The database, open: the tables are those of this version, and what the last run left behind was looked at if it did not
 * end in order. Whether the tables fit the entities is found when they are first needed; pieces of work wait for that.
 */
public final class Database implements AutoCloseable {
    private final Store store;

    private Database(Store store) {
        this.store = store;
    }

    /**
     * Opens, migrates and checks.
     *
     * @param checks looked at after an unclean stop of the embedded database
     * @throws DatabaseTrouble when it must not be served; the file is then as it was
     */
    public static Database open(DatabaseSettings settings, List<Class<?>> entities, List<IntegrityCheck> checks) {
        return open(settings, entities, checks, Mechanics.SHIPPED);
    }

    static Database open(
            DatabaseSettings settings, List<Class<?>> entities, List<IntegrityCheck> checks, Mechanics mechanics) {
        return new Database(
                settings.embedded()
                        ? EmbeddedStore.open(settings, entities, checks, mechanics)
                        : ServerStore.open(settings, entities, mechanics));
    }

    /**
     * Maps the entities if no piece of work has needed them yet, and returns once none need wait any more.
     *
     * @throws DatabaseTrouble when the tables do not fit the entities; every piece of work fails then, and the tables are
     *     as they were
     */
    public void awaitMapping() {
        store.awaitMapping();
    }

    public Transactions transactions() {
        return store.transactions();
    }

    /** Whether writes still succeed. Once false it stays so until the database is opened anew. */
    public boolean writable() {
        return store.writable();
    }

    /** Statements sent for pieces of work since opening; those of the write gate itself are not counted. */
    public long statements() {
        return store.statements();
    }

    /** The connections to a database that other processes may use at the same time; none of the embedded one. */
    public Optional<DataSource> shared() {
        return store.shared();
    }

    /**
     * Something was erased. An embedded database's file holds its bytes until H2 needs their place, so the file is
     * rewritten without them at the next start that follows an orderly end; backups never have them. A server tidies up
     * by itself.
     */
    public void leaveBehindWhatIsErased() {
        store.leaveBehindWhatIsErased();
    }

    Store store() {
        return store;
    }

    /** Ends what has begun, accepts nothing more, and closes in order. */
    @Override
    public void close() {
        store.close();
    }
}
