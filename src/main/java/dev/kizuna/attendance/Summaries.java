package dev.kizuna.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.Numbers;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What the arrivals add up to, read only. A meeting of another circle is not found. */
public final class Summaries {
    private final Transactions transactions;
    private final Meetings meetings;
    private final Members members;
    private final Attendances attendances;
    private final Doors doors;

    public Summaries(
            Transactions transactions, Meetings meetings, Members members, Attendances attendances, Doors doors) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.members = members;
        this.attendances = attendances;
        this.doors = doors;
    }

    /** @throws Refusal of a draft, and of a meeting that is cancelled */
    public Summary summary(CircleId circle, MeetingId id) {
        return transactions.read(work -> {
            Door door = doors.door(circle, id);
            List<Person> missing = door.entries().stream()
                    .filter(entry -> entry.hasSeat() && !entry.isHere())
                    .map(Door.Entry::person)
                    .toList();
            List<MeetingView> others = meetings.list(circle).stream()
                    .filter(one -> one.isPublic() && one.state() != MeetingState.CANCELLED)
                    .filter(one -> one.start().isBefore(door.meeting().start()))
                    .toList();
            return new Summary(
                    figures(work, door.meeting()),
                    door.hours(),
                    door.expected(),
                    missing,
                    others.stream()
                            .max(Comparator.comparing(MeetingView::start))
                            .map(one -> figures(work, one))
                            .orElse(null),
                    others.stream()
                            .filter(one ->
                                    isYearBefore(one.numbers(), door.meeting().numbers()))
                            .findFirst()
                            .map(one -> figures(work, one))
                            .orElse(null));
        });
    }

    private static boolean isYearBefore(Numbers one, Numbers other) {
        return one.fiscalYear() == other.fiscalYear() - 1 && one.inYear() == other.inYear();
    }

    private Figures figures(Work work, MeetingView meeting) {
        List<Arrival> here = work
                .repository(ArrivalRepository_::new)
                .of(meeting.id().value())
                .stream()
                .filter(Arrival::isHere)
                .toList();
        Set<MemberId> acquainted = attendances.acquainted(work, meeting.circle(), meeting.id());
        List<MemberId> came = here.stream().map(Arrival::member).toList();
        Collection<Person> people = members.get(work, meeting.circle(), came).values();
        return new Figures(
                meeting,
                came.size(),
                (int) here.stream().filter(Arrival::isWalkIn).count(),
                acquainted.isEmpty()
                        ? null
                        : (int) came.stream()
                                .filter(member -> !acquainted.contains(member))
                                .count(),
                by(people, Person::field),
                by(people, Person::area),
                by(people, Person::organisation));
    }

    private static SortedMap<String, Integer> by(Collection<Person> people, Function<Person, String> part) {
        return people.stream().collect(groupingBy(part, TreeMap::new, summingInt(one -> 1)));
    }
}
