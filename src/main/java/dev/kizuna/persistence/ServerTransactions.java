package dev.kizuna.persistence;

import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** On PostgreSQL: ordinary transactions on the calling thread, tried again when the server asks for it. */
final class ServerTransactions implements Transactions {
    static final int ATTEMPTS = 8;

    /** Serialisation failure, deadlock (PostgreSQL manual, appendix A). */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01");

    /**
     * Unique violation, foreign key violation: another has just inserted the row that was not there, or deleted the one
     * that was, or referred to it; a second look finds it so.
     */
    private static final Set<String> LOOK_AGAIN = Set.of("23505", "23503");

    private final Sessions sessions;

    ServerTransactions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public <T extends @Nullable Object> T read(Function<Work, T> work) {
        Work around = sessions.current();
        return around != null ? work.apply(around) : sessions.reading(work);
    }

    @Override
    public <T extends @Nullable Object> T write(Function<Work, T> work) {
        sessions.refuseNesting();
        return attempt(work).afterSteps();
    }

    private <T extends @Nullable Object> Done<T> attempt(Function<Work, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return sessions.writing(work);
            } catch (StorageFailure failure) {
                boolean again = attempt == 1 && LOOK_AGAIN.contains(failure.sqlState())
                        || attempt < ATTEMPTS && TRY_AGAIN.contains(failure.sqlState());
                if (!again) {
                    throw failure;
                }
                // Those who collided must not collide again: a random wait, longer each time.
                LockSupport.parkNanos(
                        ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(2L << attempt)));
            }
        }
    }
}
