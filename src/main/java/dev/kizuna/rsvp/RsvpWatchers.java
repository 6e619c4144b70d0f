package dev.kizuna.rsvp;

import dev.kizuna.kernel.MeetingId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everyone who is told of changed headcounts. */
public final class RsvpWatchers implements RsvpWatcher {
    private final List<RsvpWatcher> watchers = new CopyOnWriteArrayList<>();

    /** At start. */
    public void add(RsvpWatcher watcher) {
        watchers.add(watcher);
    }

    @Override
    public void changed(MeetingId meeting) {
        watchers.forEach(watcher -> watcher.changed(meeting));
    }
}
