package dev.kizuna.notice;

import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.List;

/** Takes in what is owed to people. */
@FunctionalInterface
public interface Owing {

    /**
     * Owes notices from the commit of {@code work} on; not at all when the work is undone. Whatever was owed before, even
     * if it has long been said, is not owed again.
     */
    void owe(Work work, Collection<Notice> notices, Terms terms);

    /** The same for one. */
    default void owe(Work work, Notice notice, Terms terms) {
        owe(work, List.of(notice), terms);
    }
}
