package dev.kizuna.attendance;

import static java.util.Objects.requireNonNull;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.LastSeen;
import dev.kizuna.privacy.PersonalData;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When somebody came. An erased person has come all the same: the figures of meetings stay. */
public final class AttendanceData implements PersonalData {
    private final Meetings meetings;

    public AttendanceData(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<String> tables() {
        return Set.of("arrival");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        Map<MeetingId, MeetingView> known = meetings.byId(whom.circle());
        return work.repository(ArrivalRepository_::new).ofMember(whom.member().value()).stream()
                .filter(Arrival::isHere)
                .map(arrival -> Held.of(Subject.ARRIVAL)
                        .with(
                                Detail.MEETING,
                                requireNonNull(known.get(new MeetingId(arrival.meeting())))
                                        .title())
                        .with(Detail.WHEN, arrival.cameAt()))
                .toList();
    }

    @Override
    public Map<MemberId, Instant> seen(Work work, CircleId circle) {
        List<Long> ids = ids(circle);
        return ids.isEmpty()
                ? Map.of()
                : LastSeen.byMember(work.repository(ArrivalRepository_::new).lastHere(ids));
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        work.repository(ArrivalRepository_::new).anonymise(whom.account(), ids(whom.circle()));
        return List.of();
    }

    private List<Long> ids(CircleId circle) {
        return meetings.list(circle).stream()
                .map(meeting -> meeting.id().value())
                .toList();
    }
}
