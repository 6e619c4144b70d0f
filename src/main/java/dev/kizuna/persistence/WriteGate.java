package dev.kizuna.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes to an embedded H2. Whatever waits when it comes round is one group: each work behind its
 * own savepoint, then one commit, then one {@code CHECKPOINT SYNC}, then everyone in the group is answered, in the order
 * in which the works ran. H2 itself syncs nothing at a commit (h2database #2080); a sync for each press would allow
 * about a hundred presses a second, one for each group allows thousands.
 *
 * <p>The thread is never interrupted: an interrupt inside H2 closes the file (h2database #227). A commit or sync that
 * fails leaves it unknown what is on disk, so the gate then stays shut until the database is opened anew.
 */
final class WriteGate implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(WriteGate.class);

    private final Connection connection;
    private final Mechanics mechanics;
    private final BlockingQueue<Passage<?>> waiting = new LinkedBlockingQueue<>();
    private final Passage<?> last = new Passage<>(connection -> null, true);
    private final Thread writer = new Thread(this::serve, "kizuna-writer");
    private boolean closed;
    private volatile @Nullable StorageFailure broken;

    WriteGate(Connection connection, Mechanics mechanics) throws SQLException {
        this.connection = connection;
        this.mechanics = mechanics;
        connection.setAutoCommit(false);
        writer.setDaemon(true);
        writer.start();
    }

    boolean open() {
        return broken == null;
    }

    synchronized void enter(Passage<?> passage) {
        if (closed) {
            throw new IllegalStateException("The database is closed");
        }
        waiting.add(passage);
    }

    /** Serves everyone who has entered, then ends the thread. The connection stays open. */
    @Override
    public void close() {
        synchronized (this) {
            if (!closed) {
                closed = true;
                waiting.add(last);
            }
        }
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                writer.join();
            } catch (InterruptedException wanted) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        List<Passage<?>> drained = new ArrayList<>();
        boolean ended = false;
        while (!ended) {
            drained.clear();
            try {
                drained.add(waiting.take());
            } catch (InterruptedException nobodysRight) {
                log.warn("The writer was interrupted and goes on");
                continue;
            }
            waiting.drainTo(drained, mechanics.groupLimit() - 1);
            ended = drained.remove(last);
            List<Passage<?>> group = new ArrayList<>();
            for (Passage<?> passage : drained) {
                if (passage.alone()) {
                    serve(group);
                    serve(List.of(passage));
                    group.clear();
                } else {
                    group.add(passage);
                }
            }
            serve(group);
        }
    }

    private void serve(List<Passage<?>> group) {
        if (group.isEmpty()) {
            return;
        }
        if (broken == null) {
            try {
                boolean changed = false;
                for (Passage<?> passage : group) {
                    changed |= passage.perform(connection);
                }
                keep(changed);
            } catch (SQLException | RuntimeException failure) {
                broken = shut(failure);
            }
        }
        StorageFailure reason = broken;
        for (Passage<?> passage : group) {
            passage.answer(reason);
        }
    }

    private void keep(boolean changed) throws SQLException {
        if (!changed) {
            connection.rollback();
            return;
        }
        connection.commit();
        if (mechanics.sync()) {
            try (Statement sync = connection.createStatement()) {
                sync.execute("CHECKPOINT SYNC");
            }
        }
    }

    private StorageFailure shut(Exception failure) {
        StorageFailure reason = failure instanceof SQLException sql
                ? StorageFailure.of(sql)
                : new StorageFailure(
                        "The commit of a group failed: " + failure.getClass().getName(), "58000", null);
        log.error("Writing to the database failed; nothing more is written until it is opened anew", reason);
        try {
            connection.rollback();
        } catch (SQLException expected) {
            log.error(
                    "Nor could the group be undone: {}",
                    StorageFailure.of(expected).getMessage());
        }
        return reason;
    }
}
