package dev.kizuna.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Work on one Hibernate session. */
final class SessionWork implements Work {
    private final StatelessSession session;
    private final List<Runnable> steps = new ArrayList<>();

    SessionWork(StatelessSession session) {
        this.session = session;
    }

    @Override
    public <R> R repository(Function<? super StatelessSession, R> repository) {
        return repository.apply(session);
    }

    @Override
    public <E> Optional<E> find(Class<E> type, Object id) {
        return Optional.ofNullable(session.get(type, id));
    }

    @Override
    public <E> Optional<E> lock(Class<E> type, Object id) {
        return Optional.ofNullable(session.get(type, id, LockMode.PESSIMISTIC_WRITE));
    }

    @Override
    public void afterCommit(Runnable step) {
        steps.add(step);
    }

    List<Runnable> steps() {
        return List.copyOf(steps);
    }
}
