package dev.kizuna.member.office;

import static java.time.temporal.ChronoUnit.MICROS;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import dev.kizuna.member.reading.NameKey;
import dev.kizuna.member.reading.OfficeKey;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            Person moved = members.edit(work, circle, leaver, was -> was.at(next));
            successor.ifPresent(after -> {
                members.edit(work, circle, after, was -> takenOver(was, before));
                HandoverRepository handovers = work.repository(HandoverRepository_::new);
                handovers.delete(circle.value(), leaver.value(), after.value());
                handovers.insert(
                        circle.value(),
                        leaver.value(),
                        after.value(),
                        before.organisation(),
                        clock.instant().truncatedTo(MICROS));
            });
            return moved;
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
