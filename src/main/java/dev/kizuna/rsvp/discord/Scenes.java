package dev.kizuna.rsvp.discord;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Rosters;
import java.time.Clock;
import java.util.List;

/** Reads what invitations are to say. */
final class Scenes {
    private final Circles circles;
    private final Rosters rosters;
    private final Clock clock;

    Scenes(Circles circles, Rosters rosters, Clock clock) {
        this.circles = circles;
        this.rosters = rosters;
        this.clock = clock;
    }

    Scene of(CircleId circle, MeetingId id) {
        CircleSettings settings = circles.settings(circle);
        Headcount headcount = rosters.headcount(circle, id, null);
        MeetingView meeting = headcount.meeting();
        List<String> names = settings.namesOnCard() && meeting.isPublic() ? names(circle, id) : List.of();
        return new Scene(settings, meeting.answering(clock.instant()), headcount, names);
    }

    private List<String> names(CircleId circle, MeetingId id) {
        return rosters.roster(circle, id).entries().stream()
                .filter(entry -> entry.standing().place() == Place.SEATED)
                .map(entry -> entry.person().name())
                .toList();
    }
}
