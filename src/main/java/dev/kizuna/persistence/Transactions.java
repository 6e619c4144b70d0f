package dev.kizuna.persistence;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one way to read and change data.
 *
 * <p>A read inside a piece of work joins it and sees its changes. A write inside a piece of work is an
 * {@link IllegalStateException}: what belongs together is one piece of work, handed on as {@link Work}.
 */
public interface Transactions {
    /**
     * Reads, beside all other reads and writes. Changing anything here is an {@link IllegalStateException}.
     *
     * @throws StorageFailure when the database fails
     */
    <T extends @Nullable Object> T read(Function<Work, T> work);

    /**
     * Changes data. Returns only when the change is on disk; then steps registered by {@link Work#afterCommit} have run.
     * Whatever the work throws undoes this work alone and comes back to the caller.
     *
     * <p>The work is short: no network, no rendering, no waiting. It may run more than once, when the database asks for
     * a second try, so it touches nothing outside.
     *
     * @throws StorageFailure when the database fails or a constraint of the schema says no
     */
    <T extends @Nullable Object> T write(Function<Work, T> work);
}
