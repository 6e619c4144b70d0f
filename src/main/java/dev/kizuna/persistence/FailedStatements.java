package dev.kizuna.persistence;

import java.sql.SQLException;
import org.h2.api.DatabaseEventListener;
import org.h2.mvstore.MVStore;

/**
 * Keeps H2 from waiting for ever after the disk has failed. A transaction that cannot be ended is struck twice off those
 * who use its version (Transaction.closeIt, then releaseSnapshot at the end of the statement, of 2.4.240); where nobody
 * else uses it, the session's next statement waits for a newer version that never comes (MVStore.registerVersionUsage),
 * and with it whoever called. So between the two one user more is put down for each statement that fails then.
 */
final class FailedStatements implements DatabaseEventListener {
    private final MVStore store;

    FailedStatements(MVStore store) {
        this.store = store;
    }

    @Override
    public void exceptionThrown(SQLException failure, String statement) {
        if (store.getPanicException() != null) {
            store.registerVersionUsage();
        }
    }
}
