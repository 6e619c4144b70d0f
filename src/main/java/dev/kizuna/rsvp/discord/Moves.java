package dev.kizuna.rsvp.discord;

import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Fate;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Told;
import dev.kizuna.rsvp.Postponement;
import dev.kizuna.rsvp.RsvpNotice;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** When a meeting that was moved was to begin before; none where only its end has changed. */
record Moves(Notices notices) {

    /** For everybody: right before this move. */
    static Optional<ZonedDateTime> before(Notice notice, MeetingView meeting) {
        return at(Postponement.read(notice.occasion()).from(), meeting);
    }

    /** As its receiver last heard: an earlier move of which they were never told, being overtaken, does not count. */
    Optional<ZonedDateTime> lastHeard(Notice notice, MeetingView meeting) {
        Postponement move = Postponement.read(notice.occasion());
        List<Told> told = notices.told(notice.meeting(), notice.receiver(), RsvpNotice.POSTPONED.kind());
        for (int last = told.size() - 1; last >= 0; last--) {
            Postponement earlier = Postponement.read(told.get(last).notice().occasion());
            if (earlier.asked() == move.asked() - 1 && told.get(last).fate() == Fate.LAPSED) {
                move = earlier;
            }
        }
        return at(move.from(), meeting);
    }

    private static Optional<ZonedDateTime> at(Instant start, MeetingView meeting) {
        return start.equals(meeting.start()) ? Optional.empty() : Optional.of(start.atZone(meeting.zone()));
    }
}
