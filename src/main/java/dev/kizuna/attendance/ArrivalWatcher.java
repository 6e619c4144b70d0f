package dev.kizuna.attendance;

import dev.kizuna.kernel.MeetingId;

/** Shows to others who came. */
@FunctionalInterface
public interface ArrivalWatcher {

    /** Called after each commit that changed who is here; must not wait. */
    void changed(MeetingId meeting);
}
