package dev.kizuna.reminder;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Terms;
import dev.kizuna.notice.Terms.Weight;
import java.time.Instant;
import java.util.Locale;

/** What this room owes people. */
public enum ReminderNotice {
    /** To those with a seat: when and where. */
    SEATED,
    /** To the undecided: please decide, as long as that is possible. */
    UNDECIDED,
    /** To those who have not answered, once for each asking: please do, before the deadline. */
    SILENT,
    /** To coordinators, when the deadline has passed: who has not answered. */
    UNANSWERED,
    /** To coordinators, when answers are closed: who cannot come after all. */
    WITHDRAWN,
    /** To coordinators, each week: how the next meeting stands. */
    DIGEST;

    /** The kind under which its words are registered. */
    public String kind() {
        return "reminder." + name().toLowerCase(Locale.ROOT);
    }

    Notice to(MemberId receiver, MeetingView meeting, String occasion) {
        return new Notice(kind(), meeting.circle(), meeting.id(), receiver, occasion);
    }

    /** It makes sense until the meeting begins; what asks for an answer, until the deadline. */
    Terms terms(MeetingView meeting, Instant now) {
        Instant deadline = meeting.deadline();
        boolean asks = this == UNDECIDED || this == SILENT;
        Instant until = asks && deadline != null && deadline.isAfter(now) ? deadline : meeting.start();
        return new Terms(Weight.REMINDER, until, until);
    }
}
