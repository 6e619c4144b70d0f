package dev.kizuna.rsvp;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.MemberMerge;
import dev.kizuna.notice.Owing;
import dev.kizuna.persistence.Work;
import dev.kizuna.sealing.Seals;
import java.time.Clock;

/**
 * When two members turn out to be one person, their answers become theirs. Where both answered a meeting, a seat is kept
 * if both are going; otherwise what was said later stands.
 */
public final class RsvpMerge implements MemberMerge {
    private final Meetings meetings;
    private final Owing notices;
    private final Offering offering;
    private final Seals seals;
    private final RsvpWatcher watcher;

    public RsvpMerge(Meetings meetings, Owing notices, Circles circles, Clock clock, Seals seals, RsvpWatcher watcher) {
        this.meetings = meetings;
        this.notices = notices;
        this.offering = new Offering(circles, clock);
        this.seals = seals;
        this.watcher = watcher;
    }

    @Override
    public void moved(Work work, CircleId circle, MemberId from, MemberId into) {
        RsvpRepository rsvps = work.repository(RsvpRepository_::new);
        for (long id : rsvps.meetingsAnswered(from.value())) {
            MeetingView meeting = meetings.lock(work, circle, new MeetingId(id));
            new Seating(work, meeting, notices, offering, seals, () -> watcher.changed(meeting.id())).merge(from, into);
        }
    }
}
