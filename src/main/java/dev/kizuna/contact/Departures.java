package dev.kizuna.contact;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.office.OfficeLeft;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.notice.Terms;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * 異動: the card of whoever leaves an office goes with it, since all on it told how to reach them there. They did not do so
 * themselves, so they are told, once, where there was anything on it.
 */
public final class Departures implements OfficeLeft {
    /** Later than this nobody is told any more. */
    private static final Duration FRESH = Duration.ofDays(14);

    private final Meetings meetings;
    private final Members members;
    private final Cards cards;
    private final Owing notices;
    private final Clock clock;

    public Departures(Meetings meetings, Members members, Cards cards, Owing notices, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.cards = cards;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void left(Work work, CircleId circle, MemberId leaver) {
        boolean written = work.repository(CardRepository_::new).of(circle.value(), List.of(leaver.value())).stream()
                .anyMatch(item -> item.sealed() != null);
        cards.withdraw(work, circle, leaver);
        if (written) {
            members.get(work, circle, List.of(leaver)).values().stream()
                    .filter(person -> person.user().isPresent())
                    .forEach(person -> tell(work, person));
        }
    }

    /** A notice belongs to a meeting; a circle that has announced none yet tells nobody anything. */
    private void tell(Work work, Person person) {
        Instant now = clock.instant();
        Instant until = now.plus(FRESH);
        meetings.list(person.circle()).stream()
                .filter(MeetingView::isPublic)
                .max(Comparator.comparing(MeetingView::start))
                .map(latest -> new Notice(
                        ContactNotice.MOVED.kind(), person.circle(), latest.id(), person.id(), now.toString()))
                .ifPresent(notice -> notices.owe(work, List.of(notice), new Terms(Terms.Weight.CHANGE, until, until)));
    }
}
