package dev.kizuna.notice;

import dev.kizuna.persistence.Work;

/** What is owed to people. */
@FunctionalInterface
public interface Notices {

    /** Owes a notice from the commit of {@code work} on; not at all when the work is undone. */
    void owe(Work work, Notice notice);
}
