package dev.kizuna.rsvp;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Terms;
import dev.kizuna.notice.Terms.Weight;
import java.time.Instant;
import java.util.Locale;

/** What this room owes people. */
public enum RsvpNotice {
    /** A seat fell free for somebody on the waitlist. */
    PROMOTED,
    /** A seat fell free near the meeting, and is held for a while for somebody on the waitlist. */
    OFFERED,
    /** The seat that was held for them went to the next, since nobody had heard from them. */
    MISSED,
    /** The meeting was moved; everyone who had answered is asked again. */
    POSTPONED,
    /** The meeting will not take place; to everyone who had not declined. */
    CANCELLED;

    /** The kind under which its words are registered. */
    public String kind() {
        return "rsvp." + name().toLowerCase(Locale.ROOT);
    }

    Notice to(MemberId receiver, MeetingView meeting, String occasion) {
        return new Notice(kind(), meeting.circle(), meeting.id(), receiver, occasion);
    }

    /** @param until when the notice loses its sense, as with the offer that it tells of */
    static Terms terms(MeetingView meeting, Instant until) {
        return new Terms(Weight.CHANGE, meeting.start(), until);
    }

    static Terms terms(MeetingView meeting) {
        return new Terms(Weight.CHANGE, meeting.start(), meeting.end());
    }
}
