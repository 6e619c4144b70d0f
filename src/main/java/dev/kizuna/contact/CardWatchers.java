package dev.kizuna.contact;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Work;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** All who are told when a card has changed. */
public final class CardWatchers {
    private final List<CardWatcher> watchers = new CopyOnWriteArrayList<>();

    public void add(CardWatcher watcher) {
        watchers.add(watcher);
    }

    /** Tells them once {@code work} is on disk. */
    void changed(Work work, CircleId circle, MemberId owner, Set<Item> narrowed) {
        work.afterCommit(() -> watchers.forEach(watcher -> watcher.changed(circle, owner, narrowed)));
    }
}
