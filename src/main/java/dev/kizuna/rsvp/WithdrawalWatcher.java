package dev.kizuna.rsvp;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.Work;

/** Learns who gives up a seat once answers are no longer taken, when others already reckon with them. */
@FunctionalInterface
public interface WithdrawalWatcher {

    /** Within the write that frees the seat. */
    void withdrew(Work work, MeetingView meeting, MemberId member);
}
