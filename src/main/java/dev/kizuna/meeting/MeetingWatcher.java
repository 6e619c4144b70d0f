package dev.kizuna.meeting;

import dev.kizuna.persistence.Work;

/** A room above that must act when a meeting changes, all or nothing together with it. Not told of drafts. */
@FunctionalInterface
public interface MeetingWatcher {

    /** Called inside the write, after the change; what is to be said waits for {@link Work#afterCommit}. */
    void changed(Work work, MeetingChange change);
}
