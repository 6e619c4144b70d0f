package dev.kizuna.reminder;

import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.reminder.Lead.Anchor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Leads of a meeting that have come and are not marked yet.
 *
 * @param come all of them, to be marked
 */
record Due(List<Lead> come) {
    static Due of(MeetingView meeting, Plan plan, Collection<Lead> marked, Instant now) {
        return new Due(plan.all()
                .filter(lead -> !marked.contains(lead) && lead.hasCome(meeting, now))
                .toList());
    }

    /** Whether there is anything to remind of. */
    static boolean isAwaited(MeetingView meeting, Instant now) {
        boolean stands = meeting.state() == MeetingState.ANNOUNCED || meeting.state() == MeetingState.CLOSED;
        return stands && now.isBefore(meeting.start());
    }

    /** The one that is said: after days asleep only the nearest, since it says all that the others would have. */
    Optional<Lead> nearest(Anchor anchor) {
        return come.stream().filter(lead -> lead.anchor() == anchor).max(Lead::compareTo);
    }

    boolean isSaid(Lead lead) {
        return nearest(lead.anchor()).equals(Optional.of(lead));
    }
}
