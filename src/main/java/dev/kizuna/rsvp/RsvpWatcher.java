package dev.kizuna.rsvp;

import dev.kizuna.kernel.MeetingId;

/** Shows to all how many come to a meeting. */
@FunctionalInterface
public interface RsvpWatcher {

    /** Called after each commit that changed what the {@link Headcount} or the meeting says; must not wait. */
    void changed(MeetingId meeting);
}
