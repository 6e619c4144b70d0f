package dev.kizuna.rsvp;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.sealing.Seals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who comes, read only. A meeting of another circle is not found. */
public final class Rosters {
    private final Transactions transactions;
    private final Meetings meetings;
    private final Members members;
    private final Seals seals;

    public Rosters(Transactions transactions, Meetings meetings, Members members, Seals seals) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.members = members;
        this.seals = seals;
    }

    /**
     * The headcount, and how the reader stands.
     *
     * @param reader none for what everybody sees
     */
    public Headcount headcount(CircleId circle, MeetingId id, @Nullable UserId reader) {
        return transactions.read(work -> {
            long member = Optional.ofNullable(reader)
                    .flatMap(user -> members.of(circle, user))
                    .map(person -> person.id().value())
                    .orElse(0L);
            return headcount(work, circle, id, member);
        });
    }

    /** The headcount, and how this member stands. */
    public Headcount headcountOf(CircleId circle, MeetingId id, MemberId member) {
        return transactions.read(work -> headcount(work, circle, id, member.value()));
    }

    /** Who has answered a meeting of any circle and has not declined. */
    public Set<MemberId> expected(Work work, MeetingId id) {
        return work.repository(RsvpRepository_::new).of(id.value()).stream()
                .filter(row -> row.place() != Place.DECLINED)
                .map(row -> new MemberId(row.member()))
                .collect(toSet());
    }

    /** @throws Refusal {@link RsvpRefusal#NOT_ANNOUNCED} for a draft */
    public Roster roster(CircleId circle, MeetingId id) {
        return transactions.read(work -> {
            MeetingView meeting = meetings.get(circle, id);
            if (!meeting.isPublic()) {
                throw new Refusal(RsvpRefusal.NOT_ANNOUNCED);
            }
            List<Roster.Entry> entries = entries(work, meeting);
            Turnout previous =
                    before(meeting).map(one -> turnout(one, entries(work, one))).orElse(null);
            return new Roster(turnout(meeting, entries), previous, entries);
        });
    }

    /** When each who has answered last did. */
    public Map<MemberId, Instant> answeredAt(CircleId circle, MeetingId id) {
        return transactions.read(work -> {
            meetings.get(circle, id);
            return work.repository(RsvpRepository_::new).of(id.value()).stream()
                    .collect(toMap(row -> new MemberId(row.member()), Rsvp::answeredAt));
        });
    }

    private Headcount headcount(Work work, CircleId circle, MeetingId id, long member) {
        RsvpRepository rsvps = work.repository(RsvpRepository_::new);
        Optional<Occupancy> now = rsvps.occupancy(id.value(), member);
        // After the seats: what changes the meeting later than this read tells its watchers of it.
        MeetingView meeting = meetings.get(circle, id);
        return now.map(rows -> new Line(rsvps, meeting, new Notes(seals, circle)).headcount(rows.seats(), rows.own()))
                .orElseGet(() -> new Seats(id.value()).headcount(meeting, null));
    }

    private Optional<MeetingView> before(MeetingView meeting) {
        return meetings.list(meeting.circle()).stream()
                .filter(one -> one.isPublic() && one.state() != MeetingState.CANCELLED)
                .filter(one -> one.start().isBefore(meeting.start()))
                .max(Comparator.comparing(MeetingView::start));
    }

    private Turnout turnout(MeetingView meeting, List<Roster.Entry> entries) {
        SortedMap<String, Integer> byField = new TreeMap<>();
        entries.stream()
                .filter(entry -> entry.standing().answer() == Answer.GOING)
                .forEach(entry -> byField.merge(entry.person().field(), 1, Integer::sum));
        return new Turnout(headcount(meeting.circle(), meeting.id(), null), byField);
    }

    private List<Roster.Entry> entries(Work work, MeetingView meeting) {
        List<Rsvp> rows = new ArrayList<>(
                work.repository(RsvpRepository_::new).of(meeting.id().value()));
        rows.sort(Comparator.comparing(Rsvp::place));
        Map<MemberId, Person> people = members.get(
                work,
                meeting.circle(),
                rows.stream().map(row -> new MemberId(row.member())).toList());
        Notes notes = new Notes(seals, meeting.circle());
        List<Roster.Entry> entries = new ArrayList<>();
        int rank = 0;
        for (Rsvp row : rows) {
            Person person = people.get(new MemberId(row.member()));
            int inLine = row.place() == Place.WAITING ? ++rank : 0;
            if (person != null) {
                entries.add(new Roster.Entry(person, row.standing(inLine, meeting.asked(), notes)));
            }
        }
        return entries;
    }
}
