package dev.kizuna.contact;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import java.util.Set;

/** Is told when a card, or who sees it, has changed. */
@FunctionalInterface
public interface CardWatcher {

    /**
     * Called once the change is on disk, on the thread that made it; returns at once.
     *
     * @param narrowed what somebody may see no longer; none where only more is seen, or others' texts
     */
    void changed(CircleId circle, MemberId owner, Set<Item> narrowed);
}
