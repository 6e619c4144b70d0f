package dev.kizuna.reminder;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.notice.Terms;
import dev.kizuna.notice.Terms.Weight;
import dev.kizuna.persistence.Work;
import dev.kizuna.reminder.Lead.Anchor;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Roster;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.WithdrawalWatcher;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Knows whom a lead concerns, and owes them what follows; tells coordinators of a seat given up late. */
public final class Calling implements WithdrawalWatcher {
    private final Members members;
    private final Rosters rosters;
    private final Coordinators coordinators;
    private final Owing notices;
    private final Clock clock;

    public Calling(Members members, Rosters rosters, Coordinators coordinators, Owing notices, Clock clock) {
        this.members = members;
        this.rosters = rosters;
        this.coordinators = coordinators;
        this.notices = notices;
        this.clock = clock;
    }

    Addressees addressees(MeetingView meeting) {
        List<Roster.Entry> entries =
                rosters.roster(meeting.circle(), meeting.id()).entries();
        Set<Person> heard = new HashSet<>(some(
                entries,
                entry -> !entry.standing().askedAgain() || entry.standing().place() == Place.DECLINED));
        return new Addressees(
                some(entries, entry -> entry.standing().place() == Place.SEATED),
                some(entries, entry -> entry.standing().place() == Place.MAYBE),
                members.all(meeting.circle()).stream()
                        .filter(person -> !heard.contains(person))
                        .toList());
    }

    private static List<Person> some(List<Roster.Entry> entries, Predicate<Roster.Entry> which) {
        return entries.stream().filter(which).map(Roster.Entry::person).toList();
    }

    /** Owes what follows from the leads that have come. */
    void owe(Work work, MeetingView meeting, Due due) {
        Instant now = clock.instant();
        Addressees whom = addressees(meeting);
        boolean open = meeting.answering(now) == Answering.OPEN;
        due.nearest(Anchor.START).ifPresent(lead -> {
            owe(work, meeting, ReminderNotice.SEATED, whom.seated(), new Occasion(meeting.asked(), lead, 0));
            if (open) {
                owe(work, meeting, ReminderNotice.UNDECIDED, whom.undecided(), new Occasion(meeting.asked(), lead, 0));
            }
        });
        due.nearest(Anchor.DEADLINE).ifPresent(lead -> {
            if (lead.equals(Lead.AT_DEADLINE)) {
                atDeadline(work, meeting, whom);
            } else if (open) {
                owe(work, meeting, ReminderNotice.SILENT, whom.silent(), new Occasion(meeting.asked(), null, 0));
                // Who has just been asked to decide is not asked twice at once.
                if (due.nearest(Anchor.START).isEmpty()) {
                    Occasion occasion = new Occasion(meeting.asked(), lead, 0);
                    owe(work, meeting, ReminderNotice.UNDECIDED, whom.undecided(), occasion);
                }
            }
        });
    }

    @Override
    public void withdrew(Work work, MeetingView meeting, MemberId member) {
        String occasion = new Withdrawal(member, clock.instant()).write();
        List<Notice> owed = coordinators.of(work, meeting.circle()).stream()
                .filter(coordinator -> !coordinator.id().equals(member))
                .map(coordinator -> ReminderNotice.WITHDRAWN.to(coordinator.id(), meeting, occasion))
                .toList();
        notices.owe(work, owed, new Terms(Weight.CHANGE, meeting.start(), meeting.end()));
    }

    private void atDeadline(Work work, MeetingView meeting, Addressees whom) {
        Instant deadline = meeting.deadline();
        if (deadline != null && !whom.silent().isEmpty()) {
            Occasion occasion = new Occasion(meeting.asked(), Lead.AT_DEADLINE, deadline.getEpochSecond());
            owe(work, meeting, ReminderNotice.UNANSWERED, coordinators.of(work, meeting.circle()), occasion);
        }
    }

    private void owe(Work work, MeetingView meeting, ReminderNotice what, List<Person> people, Occasion occasion) {
        List<Notice> owed = people.stream()
                .map(person -> what.to(person.id(), meeting, occasion.write()))
                .toList();
        notices.owe(work, owed, what.terms(meeting, clock.instant()));
    }
}
