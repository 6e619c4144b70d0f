package dev.kizuna.grouping;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.Work;
import java.util.Set;

/**
 * Told who sat with somebody at a meeting, within the write that writes it down; again whenever that is corrected.
 */
@FunctionalInterface
public interface EncounterWatcher {
    void met(Work work, MeetingView meeting, Set<MemberId> people);
}
