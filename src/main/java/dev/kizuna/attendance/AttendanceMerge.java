package dev.kizuna.attendance;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.MemberMerge;
import dev.kizuna.persistence.Work;
import java.util.Optional;

/**
 * When two members turn out to be one person, they came wherever either did. Where both were checked in to one meeting,
 * the first arrival stands, and they count once.
 */
public final class AttendanceMerge implements MemberMerge {
    private final Meetings meetings;

    public AttendanceMerge(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void moved(Work work, CircleId circle, MemberId from, MemberId into) {
        ArrivalRepository arrivals = work.repository(ArrivalRepository_::new);
        for (Arrival arrival : arrivals.ofMember(from.value())) {
            meetings.lock(work, circle, new MeetingId(arrival.meeting()));
            Optional<Arrival> other = arrivals.one(arrival.meeting(), into.value());
            arrivals.delete(arrival);
            other.ifPresent(arrivals::delete);
            arrivals.insert(arrival.of(into, other.orElse(null)));
        }
    }
}
