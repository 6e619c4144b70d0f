package dev.kizuna.attendance;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.rsvp.Roster;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.Standing;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list at the door, read only. A meeting of another circle is not found. */
public final class Doors {
    private final Transactions transactions;
    private final Members members;
    private final Rosters rosters;
    private final Attendances attendances;
    private final Clock clock;

    public Doors(Transactions transactions, Members members, Rosters rosters, Attendances attendances, Clock clock) {
        this.transactions = transactions;
        this.members = members;
        this.rosters = rosters;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** @throws Refusal of a draft, and of a meeting that is cancelled */
    public Door door(CircleId circle, MeetingId id) {
        return transactions.read(work -> door(work, circle, id));
    }

    private Door door(Work work, CircleId circle, MeetingId id) {
        Roster roster = rosters.roster(circle, id);
        MeetingView meeting = roster.turnout().headcount().meeting();
        Hours.requireStanding(meeting);
        Map<MemberId, Standing> standings =
                roster.entries().stream().collect(toMap(entry -> entry.person().id(), Roster.Entry::standing));
        Map<MemberId, Arrival> arrivals = work.repository(ArrivalRepository_::new).of(id.value()).stream()
                .collect(toMap(Arrival::member, identity()));
        Set<MemberId> acquainted = attendances.acquainted(work, circle, id);
        List<Door.Entry> entries = members.all(circle).stream()
                .map(person -> entry(
                        person,
                        standings.get(person.id()),
                        arrivals.get(person.id()),
                        !acquainted.isEmpty() && !acquainted.contains(person.id())))
                .toList();
        return new Door(meeting, Hours.of(meeting, clock.instant()), entries);
    }

    private static Door.Entry entry(
            Person person, @Nullable Standing standing, @Nullable Arrival arrival, boolean firstTime) {
        return new Door.Entry(
                person,
                standing,
                arrival != null && arrival.isHere() ? arrival.cameAt() : null,
                arrival != null && arrival.isWalkIn(),
                firstTime);
    }
}
