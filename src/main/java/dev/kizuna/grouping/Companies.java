package dev.kizuna.grouping;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.grouping.wish.Bond;
import dev.kizuna.grouping.wish.Gathering;
import dev.kizuna.grouping.wish.Participant;
import dev.kizuna.grouping.wish.Size;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.reading.NameKey;
import dev.kizuna.member.reading.OfficeKey;
import dev.kizuna.persistence.Work;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Rosters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Gathers what the rooms know of those who are to be seated. */
final class Companies {
    private final Meetings meetings;
    private final Members members;
    private final Rosters rosters;
    private final Attendances attendances;

    Companies(Meetings meetings, Members members, Rosters rosters, Attendances attendances) {
        this.meetings = meetings;
        this.members = members;
        this.rosters = rosters;
        this.attendances = attendances;
    }

    Set<MemberId> present(Work work, MeetingView meeting) {
        return attendances.present(work, meeting.id());
    }

    /** @throws Refusal {@link GroupingRefusal#NOBODY_PRESENT}, {@link GroupingRefusal#NOBODY_GOING} */
    Set<MemberId> expected(Work work, MeetingView meeting, Whom whom) {
        Set<MemberId> people = new TreeSet<>(Comparator.comparing(MemberId::value));
        people.addAll(attendances.present(work, meeting.id()));
        if (whom == Whom.GOING) {
            rosters.roster(meeting.circle(), meeting.id()).entries().stream()
                    .filter(entry -> entry.standing().place() == Place.SEATED
                            || entry.standing().place() == Place.OFFERED)
                    .forEach(entry -> people.add(entry.person().id()));
        }
        if (people.isEmpty()) {
            throw new Refusal(whom == Whom.GOING ? GroupingRefusal.NOBODY_GOING : GroupingRefusal.NOBODY_PRESENT);
        }
        return people;
    }

    /** @param sizes of the tables for so many people */
    Company of(Work work, MeetingView meeting, Collection<MemberId> ids, IntFunction<List<Size>> sizes) {
        long circle = meeting.circle().value();
        List<Person> people = members.get(work, meeting.circle(), ids).values().stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
        KeptWeights weights = new KeptWeights(work, meeting.circle());
        WishRepository wishes = work.repository(WishRepository_::new);
        Map<Long, Set<Trait>> traits = wishes.traits(circle).stream()
                .collect(groupingBy(PersonTrait::member, mapping(PersonTrait::trait, toSet())));
        Map<Long, Integer> pins = work
                .repository(PlanRepository_::new)
                .pins(meeting.id().value())
                .stream()
                .collect(toMap(Pin::member, Pin::table));
        Set<MemberId> acquainted = attendances.acquainted(work, meeting.circle(), meeting.id());
        // However it is written at each of them, an office is one.
        Map<NameKey, String> offices = new HashMap<>();
        List<Participant> participants = people.stream()
                .map(person -> new Participant(
                        person.id(),
                        offices.computeIfAbsent(OfficeKey.of(person.organisation()), office -> person.organisation()),
                        person.field(),
                        person.area(),
                        traits.getOrDefault(person.id().value(), Set.of()),
                        !acquainted.contains(person.id()),
                        pins.getOrDefault(person.id().value(), 0)))
                .toList();
        Map<Long, Integer> places = places(people);
        List<Bond> bonds = wishes.pairs(circle).stream()
                .filter(pair -> places.containsKey(pair.one()) && places.containsKey(pair.other()))
                .map(pair -> new Bond(place(places, pair.one()), place(places, pair.other()), pair.kind()))
                .toList();
        Past past = Past.before(work, meetings.list(meeting.circle()), meeting);
        return new Company(
                people,
                new Gathering(
                        participants,
                        sizes.apply(people.size()),
                        bonds,
                        past.acquaintances(places),
                        weights.all(),
                        weights.within()),
                past.rounds(places));
    }

    private static Map<Long, Integer> places(List<Person> people) {
        Map<Long, Integer> places = new HashMap<>();
        IntStream.range(0, people.size())
                .forEach(place -> places.put(people.get(place).id().value(), place));
        return places;
    }

    private static int place(Map<Long, Integer> places, long member) {
        return requireNonNull(places.get(member));
    }
}
