package dev.kizuna.member.office;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Members;
import dev.kizuna.member.Organisations;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import dev.kizuna.member.reading.NameKey;
import dev.kizuna.member.reading.OfficeKey;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offices of each circle: somebody moves, somebody else takes their place, and what the office has stays with it. */
public final class Offices {
    private final Transactions transactions;
    private final Members members;
    private final OfficeLeft room;
    private final Clock clock;

    /** @param room keeps what goes with whoever leaves */
    public Offices(Transactions transactions, Members members, OfficeLeft room, Clock clock) {
        this.transactions = transactions;
        this.members = members;
        this.room = room;
        this.clock = clock;
    }

    /**
     * Somebody leaves their office. The successor is at it from now on, with its field and area where theirs are unknown;
     * what the leaver had for themselves goes.
     *
     * @param successor none where nobody has come yet
     * @param next the office where the leaver is from now on; empty where that is unknown
     * @return the leaver
     * @throws Refusal {@link OfficeRefusal}, {@link MemberRefusal#UNKNOWN_PERSON}
     */
    public Person leave(CircleId circle, MemberId leaver, Optional<MemberId> successor, String next) {
        return transactions.write(work -> {
            Person before = person(work, circle, leaver);
            check(before, successor, next);
            room.left(work, circle, leaver);
            successor.ifPresent(after -> handOver(work, before, after));
            return members.edit(work, circle, leaver, was -> was.at(next));
        });
    }

    /** While the leaver is still there, so that there is always somebody at the office. */
    private void handOver(Work work, Person leaver, MemberId successor) {
        long circle = leaver.circle().value();
        members.edit(work, leaver.circle(), successor, was -> takenOver(was, leaver));
        long office = Organisations.of(work, leaver.circle(), leaver.id()).orElseThrow();
        HandoverRepository handovers = work.repository(HandoverRepository_::new);
        handovers.delete(circle, leaver.id().value(), successor.value());
        handovers.insert(
                circle,
                leaver.id().value(),
                successor.value(),
                office,
                clock.instant().truncatedTo(MICROS));
    }

    /**
     * Somebody's office is called otherwise, at everybody who is there, and so are those written in another way or called
     * {@code name} already: all of them are one from now on, with what was handed over there.
     *
     * @return how many people are there
     * @throws Refusal {@link OfficeRefusal#NO_OFFICE}, {@link OfficeRefusal#NAME_MISSING},
     *     {@link MemberRefusal#UNKNOWN_PERSON}, {@link MemberRefusal#TOO_LONG}
     */
    public int rename(CircleId circle, MemberId at, String name) {
        String fresh = new Profile("", "", name, "", "").organisation();
        if (fresh.isEmpty()) {
            throw new Refusal(OfficeRefusal.NAME_MISSING);
        }
        return transactions.write(work -> {
            Person one = person(work, circle, at);
            if (one.organisation().isEmpty()) {
                throw new Refusal(OfficeRefusal.NO_OFFICE, "name", one.name());
            }
            Set<NameKey> same = Set.copyOf(List.of(OfficeKey.of(one.organisation()), OfficeKey.of(fresh)));
            long office = Organisations.of(work, circle, at).orElseThrow();
            List<Long> others = Organisations.all(work, circle).stream()
                    .filter(other -> other.id() != office && same.contains(OfficeKey.of(other.name())))
                    .map(Organisations.Office::id)
                    .toList();
            work.repository(HandoverRepository_::new).unite(circle.value(), others.toArray(Long[]::new), office);
            return Organisations.unite(work, circle, office, others, fresh);
        });
    }

    private static void check(Person leaver, Optional<MemberId> successor, String next) {
        if (leaver.organisation().isEmpty()) {
            throw new Refusal(OfficeRefusal.NO_OFFICE, "name", leaver.name());
        }
        if (successor.filter(leaver.id()::equals).isPresent()) {
            throw new Refusal(OfficeRefusal.OWN_SUCCESSOR, "name", leaver.name());
        }
        if (OfficeKey.of(next).equals(OfficeKey.of(leaver.organisation()))) {
            throw new Refusal(OfficeRefusal.SAME_OFFICE, "office", leaver.organisation());
        }
    }

    private static Profile takenOver(Profile was, Person before) {
        Profile there = was.at(before.organisation());
        return there.with(
                there.field().isEmpty() ? before.field() : there.field(),
                there.area().isEmpty() ? before.area() : there.area());
    }

    private Person person(Work work, CircleId circle, MemberId member) {
        return Optional.ofNullable(members.get(work, circle, List.of(member)).get(member))
                .orElseThrow(() -> new Refusal(MemberRefusal.UNKNOWN_PERSON));
    }

    /** Whose place somebody took, and who took theirs. */
    public Succession succession(Person person) {
        return transactions.read(work -> {
            List<HandoverRepository.Row> rows = work.repository(HandoverRepository_::new)
                    .of(person.circle().value(), person.id().value());
            Map<MemberId, Person> people = members.get(
                    work,
                    person.circle(),
                    rows.stream()
                            .map(row -> new MemberId(row.by(person.id()) ? row.successor() : row.leaver()))
                            .distinct()
                            .toList());
            List<Person> before = new ArrayList<>();
            List<Succession.Handed> after = new ArrayList<>();
            for (HandoverRepository.Row row : rows) {
                if (row.by(person.id())) {
                    Optional.ofNullable(people.get(new MemberId(row.successor())))
                            .filter(successor -> isAt(successor, row.office()))
                            .ifPresent(successor -> after.add(new Succession.Handed(row.office(), successor)));
                } else if (isAt(person, row.office())) {
                    Optional.ofNullable(people.get(new MemberId(row.leaver()))).ifPresent(before::add);
                }
            }
            return new Succession(before, after);
        });
    }

    private static boolean isAt(Person person, String office) {
        return OfficeKey.of(person.organisation()).equals(OfficeKey.of(office));
    }

    /**
     * Those who were at somebody's office before them, and until when: as long as the somebody is at it themselves.
     *
     * @param holder as they are known now
     */
    public Map<MemberId, Instant> predecessors(Work work, Person holder) {
        Map<MemberId, Instant> until = new HashMap<>();
        if (!holder.organisation().isEmpty()) {
            NameKey office = OfficeKey.of(holder.organisation());
            List<HandoverRepository.Row> rows =
                    work
                            .repository(HandoverRepository_::new)
                            .all(holder.circle().value())
                            .stream()
                            .filter(row -> OfficeKey.of(row.office()).equals(office))
                            .toList();
            collect(rows, holder.id(), until);
            until.remove(holder.id());
        }
        return until;
    }

    private static void collect(List<HandoverRepository.Row> rows, MemberId successor, Map<MemberId, Instant> until) {
        for (HandoverRepository.Row row : rows) {
            MemberId leaver = new MemberId(row.leaver());
            if (row.successor() == successor.value() && until.putIfAbsent(leaver, row.at()) == null) {
                collect(rows, leaver, until);
            }
        }
    }
}
