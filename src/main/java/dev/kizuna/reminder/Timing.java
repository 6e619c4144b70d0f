package dev.kizuna.reminder;

import dev.kizuna.circle.Circles;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.reminder.Lead.Anchor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a reminder that is about to be said stands to its time. */
public final class Timing {
    /** Not counting the hours in which nobody is to be reminded. */
    private static final Duration LATE = Duration.ofHours(1);

    private final Transactions transactions;
    private final Circles circles;
    private final Clock clock;

    public Timing(Transactions transactions, Circles circles, Clock clock) {
        this.transactions = transactions;
        this.circles = circles;
        this.clock = clock;
    }

    /** Whether members have been asked anew, the deadline was moved, or a nearer one has been said since. */
    public boolean isOvertaken(Notice notice, MeetingView meeting) {
        Occasion occasion = Occasion.read(notice.occasion());
        Lead lead = occasion.lead();
        Instant deadline = meeting.deadline();
        if (occasion.asked() != meeting.asked()
                || occasion.of() != 0 && (deadline == null || deadline.getEpochSecond() != occasion.of())) {
            return true;
        }
        return lead != null
                && transactions.read(work -> Marks.of(work.repository(ReminderRepository_::new), List.of(meeting))
                        .isOvertaken(meeting, lead));
    }

    /** Whether it should have been said much earlier, and the person ought to be told so. */
    public boolean isLate(Notice notice, MeetingView meeting) {
        Instant now = clock.instant();
        return lead(notice, meeting, now)
                .flatMap(lead -> lead.moment(meeting))
                .map(moment ->
                        circles.awake(meeting.circle(), moment).plus(LATE).isBefore(now))
                .orElse(false);
    }

    private Optional<Lead> lead(Notice notice, MeetingView meeting, Instant now) {
        Lead own = Occasion.read(notice.occasion()).lead();
        if (own != null) {
            return Optional.of(own);
        }
        return transactions.read(
                work -> Plans.of(work.repository(ReminderRepository_::new), meeting).of(meeting).leads().stream()
                        .filter(lead -> lead.anchor() == Anchor.DEADLINE && lead.hasCome(meeting, now))
                        .max(Lead::compareTo));
    }
}
