package dev.kizuna.grouping;

import dev.kizuna.kernel.MeetingId;

/** Told after a plan was published. */
@FunctionalInterface
public interface SeatingWatcher {
    void published(MeetingId meeting);
}
