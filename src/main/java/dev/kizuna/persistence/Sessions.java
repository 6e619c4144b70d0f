package dev.kizuna.persistence;

import java.sql.Connection;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.jspecify.annotations.Nullable;

/** Runs a piece of work as one Hibernate session and transaction on the calling thread. */
final class Sessions {
    private final Mapping mapping;
    private final StatementCount statements;
    private final ThreadLocal<@Nullable Work> current = new ThreadLocal<>();

    Sessions(Mapping mapping, StatementCount statements) {
        this.mapping = mapping;
        this.statements = statements;
    }

    /** The work that this thread is inside of. */
    @Nullable
    Work current() {
        return current.get();
    }

    void refuseNesting() {
        if (current.get() != null) {
            throw new IllegalStateException("A write inside a piece of work: hand on its Work instead");
        }
    }

    <T extends @Nullable Object> T reading(Function<Work, T> work) {
        return within(
                        mapping.factory()
                                .withStatelessOptions()
                                .statementInspector(statements.readsOnly())
                                .openStatelessSession(),
                        work)
                .result();
    }

    <T extends @Nullable Object> Done<T> writing(Function<Work, T> work) {
        return within(
                mapping.factory()
                        .withStatelessOptions()
                        .statementInspector(statements)
                        .openStatelessSession(),
                work);
    }

    /** On a connection that stays open and whose commit may mean less than a commit: see {@link GroupConnection}. */
    <T extends @Nullable Object> Done<T> writing(Connection connection, Function<Work, T> work) {
        return within(
                mapping.factory()
                        .withStatelessOptions()
                        .connection(connection)
                        .statementInspector(statements)
                        .openStatelessSession(),
                work);
    }

    private <T extends @Nullable Object> Done<T> within(StatelessSession opened, Function<Work, T> work) {
        try (StatelessSession session = opened) {
            Transaction transaction = session.beginTransaction();
            SessionWork scope = new SessionWork(session);
            current.set(scope);
            try {
                T result = work.apply(scope);
                transaction.commit();
                return new Done<>(result, scope.steps());
            } finally {
                current.remove();
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        } catch (RuntimeException failure) {
            throw StorageFailure.withoutValues(failure);
        }
    }
}
