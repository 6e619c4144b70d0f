package dev.kizuna.rsvp;

import static java.util.Objects.requireNonNull;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.notice.Owing;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.LastSeen;
import dev.kizuna.privacy.PersonalData;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import dev.kizuna.sealing.Seals;
import dev.kizuna.sealing.Unreadable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody answered. An erased person's seat at a meeting ahead goes to the next in line; at one that is over, their
 * answer counts as nobody's, without its note.
 */
public final class RsvpData implements PersonalData {
    private final Meetings meetings;
    private final Owing notices;
    private final Clock clock;
    private final Offering offering;
    private final Seals seals;
    private final RsvpWatcher watcher;

    public RsvpData(Meetings meetings, Owing notices, Circles circles, Clock clock, Seals seals, RsvpWatcher watcher) {
        this.meetings = meetings;
        this.notices = notices;
        this.clock = clock;
        this.offering = new Offering(circles, clock);
        this.seals = seals;
        this.watcher = watcher;
    }

    @Override
    public Set<String> tables() {
        return Set.of("rsvp");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        Notes notes = new Notes(seals, whom.circle());
        Map<MeetingId, MeetingView> known = meetings.byId(whom.circle());
        return work.repository(RsvpRepository_::new).ofMember(whom.member().value()).stream()
                .map(rsvp -> Held.of(Subject.ANSWER)
                        .with(
                                Detail.MEETING,
                                requireNonNull(known.get(new MeetingId(rsvp.meeting())))
                                        .title())
                        .with(Detail.WHAT, rsvp.place().answer())
                        .with(Detail.NOTE, notes.isClosed(rsvp) ? Unreadable.CLOSED : notes.opened(rsvp))
                        .with(Detail.WHEN, rsvp.answeredAt()))
                .toList();
    }

    @Override
    public Map<MemberId, Instant> seen(Work work, CircleId circle) {
        List<Long> ids = meetings.list(circle).stream()
                .map(meeting -> meeting.id().value())
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : LastSeen.byMember(work.repository(RsvpRepository_::new).lastAnswers(ids));
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        for (long id : work.repository(RsvpRepository_::new)
                .meetingsAnswered(whom.member().value())) {
            MeetingView meeting = meetings.lock(work, whom.circle(), new MeetingId(id));
            new Seating(work, meeting, notices, offering, seals, () -> watcher.changed(meeting.id()))
                    .forget(whom.member(), meeting.isOver(clock.instant()));
        }
        return List.of();
    }
}
