package dev.kizuna.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One caller's way through the {@link WriteGate}: performed on the writer's thread, answered when its group is on disk.
 */
final class Passage<T extends @Nullable Object> {
    private final Function<Connection, T> act;
    private final boolean alone;
    private final CompletableFuture<Outcome<T>> answered = new CompletableFuture<>();
    private @Nullable Outcome<T> outcome;

    /** A part of a group, or, when it is to be alone, all of one. */
    Passage(Function<Connection, T> act, boolean alone) {
        this.act = act;
        this.alone = alone;
    }

    boolean alone() {
        return alone;
    }

    /** Whether there is something to commit. An act that throws is undone, and nothing else of its group is. */
    boolean perform(Connection writer) throws SQLException {
        Savepoint begin = writer.setSavepoint();
        Connection group = GroupConnection.over(writer);
        Outcome<T> found = Outcome.of(() -> act.apply(group));
        if (found.failed()) {
            writer.rollback(begin);
        }
        outcome = found;
        return !found.failed();
    }

    /** Answers with the outcome; or, when the group could not be kept, with the reason why. */
    void answer(@Nullable StorageFailure reason) {
        Outcome<T> found = outcome;
        if (reason != null && (found == null || !found.failed())) {
            found = Outcome.failed(reason);
        }
        answered.complete(found);
    }

    /** Waits, deaf to interrupts: an answer not waited for would be a change that nobody knows of. */
    T await() {
        return answered.join().get();
    }
}
