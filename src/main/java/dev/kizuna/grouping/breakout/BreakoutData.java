package dev.kizuna.grouping.breakout;

import dev.kizuna.meeting.Meetings;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.PersonalData;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import java.util.List;
import java.util.Set;

/** To which tables' voice channels an account is to be moved, while the tables meet on line. */
public final class BreakoutData implements PersonalData {
    private final Meetings meetings;

    public BreakoutData(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<String> tables() {
        return Set.of("room_stay");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        return stays(work, whom).stream()
                .map(stay ->
                        Held.of(Subject.SEAT).with(Detail.TABLE, stay.view().table()))
                .toList();
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        work.repository(BreakoutRepository_::new).deleteStays(stays(work, whom));
        return List.of();
    }

    private List<Stay> stays(Work work, Whom whom) {
        List<Long> ids = meetings.list(whom.circle()).stream()
                .map(meeting -> meeting.id().value())
                .toList();
        return work.repository(BreakoutRepository_::new).staysOf(whom.account(), ids);
    }
}
