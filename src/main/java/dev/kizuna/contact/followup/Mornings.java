package dev.kizuna.contact.followup;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.notice.Terms;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Owes what people are told on the morning of a working day. */
record Mornings(Circles circles, Owing notices, Clock clock) {
    /** Later than so long after its day nothing is asked any more. */
    static final Duration FRESH = Duration.ofDays(14);

    /** After the first call, in days. */
    private static final List<Integer> ASKED_AGAIN = List.of(30, 90);

    /** On the next working day after a meeting each of these is told once whom they met. */
    void after(Work work, MeetingView meeting, Collection<Person> people) {
        LocalDate day = Workdays.onOrAfter(meeting.endsAt().toLocalDate().plusDays(1));
        notices.owe(
                work,
                people.stream()
                        .filter(person -> person.user().isPresent())
                        .map(person -> new Notice(
                                FollowupNotice.TOMORROW.kind(), meeting.circle(), meeting.id(), person.id(), ""))
                        .toList(),
                from(Workdays.morning(day, meeting.zone())));
    }

    /** What somebody is told later about what they said now. */
    void after(Work work, CircleId circle, MeetingId meeting, MemberId self, Followup row) {
        LocalDate promised = row.promised();
        if (promised != null) {
            owe(work, FollowupNotice.PROMISED, circle, meeting, self, promised.toString(), promised);
        } else if (row.progress() == Progress.PHONED) {
            ASKED_AGAIN.forEach(days ->
                    owe(work, FollowupNotice.GOES_ON, circle, meeting, self, days.toString(), workday(circle, days)));
        }
    }

    /** The first working day from so many days after today on. */
    LocalDate workday(CircleId circle, int days) {
        LocalDate today =
                clock.instant().atZone(circles.settings(circle).zone()).toLocalDate();
        return Workdays.onOrAfter(today.plusDays(days));
    }

    private void owe(
            Work work,
            FollowupNotice kind,
            CircleId circle,
            MeetingId meeting,
            MemberId self,
            String occasion,
            LocalDate day) {
        notices.owe(
                work,
                new Notice(kind.kind(), circle, meeting, self, occasion),
                from(Workdays.morning(day, circles.settings(circle).zone())));
    }

    private static Terms from(Instant moment) {
        Instant until = moment.plus(FRESH);
        return new Terms(Terms.Weight.REMINDER, until, until, moment);
    }
}
