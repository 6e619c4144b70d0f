package dev.kizuna.persistence;

import java.util.Optional;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/** What a piece of work may touch. It ends with the work and is not to be kept. */
public interface Work {
    /** A room's repository for this work, by the constructor of its generated class: {@code RsvpRepository_::new}. */
    <R> R repository(Function<? super StatelessSession, R> repository);

    <E> Optional<E> find(Class<E> type, Object id);

    /** The row, ours until the end of the write: other writers of it wait. */
    <E> Optional<E> lock(Class<E> type, Object id);

    /**
     * Runs the step once after the commit is on disk, on the thread that called the write, in order of registration. Not
     * at all when the work is undone. A step that throws is logged and changes nothing else.
     */
    void afterCommit(Runnable step);
}
