package dev.kizuna.grouping;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.grouping.TablePlan.Guest;
import dev.kizuna.grouping.TablePlan.Round;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collector;

/**
 * Who sat with whom: those checked in, at the table that was published for them, in each round. Written down once a
 * meeting is over, and open to correction from then on.
 */
public final class Encounters {
    private final Transactions transactions;
    private final Meetings meetings;
    private final Members members;
    private final Attendances attendances;
    private final Clock clock;
    private final List<EncounterWatcher> watchers = new CopyOnWriteArrayList<>();

    public Encounters(
            Transactions transactions, Meetings meetings, Members members, Attendances attendances, Clock clock) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.members = members;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** From now on the watcher is told of all that is written down; for the assembly at start. */
    public void watchedBy(EncounterWatcher watcher) {
        watchers.add(watcher);
    }

    /** Writes down what has come since the last time. To be called again and again; one read when nothing has. */
    public void remember() {
        List<SeatingPlan> open =
                transactions.read(work -> work.repository(PlanRepository_::new).unremembered());
        Map<MeetingId, MeetingView> planned =
                meetings.get(open.stream().map(SeatingPlan::meeting).toList());
        for (SeatingPlan plan : open) {
            if (Optional.ofNullable(planned.get(plan.meeting()))
                    .filter(this::isOver)
                    .isPresent()) {
                transactions.write(work -> {
                    MeetingView meeting = meetings.lock(work, plan.circle(), plan.meeting());
                    if (isOver(meeting)) {
                        write(work, meeting, true);
                    }
                    return null;
                });
            }
        }
    }

    /**
     * Writes down anew, in place of what was there and was corrected.
     *
     * @param presentOnly only those checked in, or else everybody who had a seat
     * @throws Refusal {@link GroupingRefusal#NOTHING_TO_REMEMBER} where no plan was published
     */
    public List<Round> again(CircleId circle, MeetingId id, boolean presentOnly) {
        transactions.write(work -> {
            MeetingView meeting = meetings.lock(work, circle, id);
            if (!write(work, meeting, presentOnly)) {
                throw new Refusal(GroupingRefusal.NOTHING_TO_REMEMBER);
            }
            return null;
        });
        return of(circle, id);
    }

    /**
     * Somebody sat there and nowhere else in that round.
     *
     * @param table the first being 1; 0 for somebody who was not there
     */
    public List<Round> correct(CircleId circle, MeetingId id, int round, MemberId member, int table) {
        transactions.write(work -> {
            MeetingView meeting = meetings.lock(work, circle, id);
            requireKnown(work, circle, member);
            EncounterRepository encounters = work.repository(EncounterRepository_::new);
            if (table > 0) {
                encounters.save(new Encounter(circle.value(), id.value(), round, member.value(), table));
            } else {
                work.find(Encounter.class, new Encounter.Of(id.value(), round, member.value()))
                        .ifPresent(row -> encounters.delete(List.of(row)));
            }
            tell(work, meeting, encounters.of(circle.value(), id.value()));
            return null;
        });
        return of(circle, id);
    }

    /** Whom somebody of the circle sat with, as it is written down at this moment: of each meeting, in all its rounds. */
    public Map<MeetingId, Set<MemberId>> tablemates(Work work, CircleId circle, MemberId member) {
        return work.repository(EncounterRepository_::new).with(circle.value(), member.value()).stream()
                .collect(groupingBy(
                        row -> new MeetingId(row.meeting()), mapping(row -> new MemberId(row.member()), toSet())));
    }

    /** As written down: the tables of each round, without duties. */
    public List<Round> of(CircleId circle, MeetingId id) {
        return transactions.read(work -> {
            meetings.get(circle, id);
            List<Encounter> rows = work.repository(EncounterRepository_::new).of(circle.value(), id.value());
            Map<MemberId, Person> people = members.get(
                    work,
                    circle,
                    rows.stream()
                            .map(row -> new MemberId(row.member()))
                            .distinct()
                            .toList());
            return rows.stream().collect(groupingBy(Encounter::round, TreeMap::new, toRound(people))).values().stream()
                    .toList();
        });
    }

    private static Collector<Encounter, ?, Round> toRound(Map<MemberId, Person> people) {
        return collectingAndThen(toList(), rows -> {
            Map<Integer, List<Encounter>> tables =
                    rows.stream().collect(groupingBy(Encounter::table, TreeMap::new, toList()));
            return new Round(
                    rows.get(0).round(),
                    tables.entrySet().stream()
                            .map(table -> new Table(
                                    table.getKey(),
                                    table.getValue().stream()
                                            .map(row -> people.get(new MemberId(row.member())))
                                            .map(person -> new Guest(person, Duty.NONE, false))
                                            .toList()))
                            .toList());
        });
    }

    private boolean isOver(MeetingView meeting) {
        return meeting.isOver(clock.instant()) && meeting.state() != MeetingState.CANCELLED;
    }

    private boolean write(Work work, MeetingView meeting, boolean presentOnly) {
        SeatingPlan plan = work.find(SeatingPlan.class, meeting.id().value())
                .filter(one -> one.published() > 0)
                .orElse(null);
        if (plan == null) {
            return false;
        }
        long circle = meeting.circle().value();
        Set<MemberId> present = attendances.present(work, meeting.id());
        EncounterRepository encounters = work.repository(EncounterRepository_::new);
        encounters.delete(encounters.of(circle, meeting.id().value()));
        PlanRepository plans = work.repository(PlanRepository_::new);
        List<Encounter> met = plans.seats(meeting.id().value(), Edition.PUBLISHED).stream()
                .filter(seat -> !presentOnly || present.contains(new MemberId(seat.member())))
                .map(seat -> new Encounter(circle, seat.meeting(), seat.round(), seat.member(), seat.table()))
                .toList();
        encounters.insert(met);
        plan.isRemembered();
        plans.update(plan);
        tell(work, meeting, met);
        return true;
    }

    private void tell(Work work, MeetingView meeting, List<Encounter> rows) {
        Set<MemberId> company = rows.stream()
                .collect(groupingBy(row -> List.of(row.round(), row.table()), mapping(Encounter::member, toSet())))
                .values()
                .stream()
                .filter(table -> table.size() > 1)
                .flatMap(Set::stream)
                .map(MemberId::new)
                .collect(toSet());
        watchers.forEach(watcher -> watcher.met(work, meeting, company));
    }

    private void requireKnown(Work work, CircleId circle, MemberId member) {
        if (members.get(work, circle, List.of(member)).isEmpty()) {
            throw new Refusal(MemberRefusal.UNKNOWN_PERSON);
        }
    }
}
