package dev.kizuna.grouping;

import static java.util.Objects.requireNonNull;

import dev.kizuna.grouping.PlanReport.Relocation;
import dev.kizuna.grouping.PlanReport.RoundReport;
import dev.kizuna.grouping.PlanReport.TableReport;
import dev.kizuna.grouping.TablePlan.Guest;
import dev.kizuna.grouping.TablePlan.Round;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.grouping.wish.Arrangement;
import dev.kizuna.grouping.wish.FirstMeetings;
import dev.kizuna.grouping.wish.Gathering;
import dev.kizuna.grouping.wish.Rules;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says what a plan comes to. */
final class Reports {
    private Reports() {}

    static TablePlan plan(Draft draft, List<Seat> seats) {
        List<Round> rounds = IntStream.rangeClosed(1, draft.plan().layout().rounds())
                .mapToObj(round -> new Round(
                        round,
                        IntStream.rangeClosed(1, draft.plan().layout().tables())
                                .mapToObj(table -> new Table(table, guests(draft, seats, round, table)))
                                .toList()))
                .toList();
        return new TablePlan(
                draft.meeting(),
                draft.plan().revision(),
                draft.plan().published(),
                draft.plan().layout().whom(),
                rounds);
    }

    private static List<Guest> guests(Draft draft, List<Seat> seats, int round, int table) {
        return seats.stream()
                .filter(seat -> seat.round() == round && seat.table() == table)
                .sorted(Comparator.comparing((Seat seat) -> seat.duty() == Duty.NONE)
                        .thenComparing(Seat::duty)
                        .thenComparing(Seat::member))
                .map(seat -> {
                    int place = draft.company().place(new MemberId(seat.member()));
                    boolean pinned =
                            draft.company().gathering().people().get(place).pinned() > 0;
                    return new Guest(draft.company().people().get(place), seat.duty(), pinned);
                })
                .toList();
    }

    static PlanReport of(Draft draft, List<Relocation> moves) {
        List<RoundReport> rounds = new ArrayList<>();
        for (int round = 0; round < draft.rounds().size(); round++) {
            Gathering now = draft.company().before(round, draft.rounds());
            Arrangement arrangement = draft.rounds().get(round);
            rounds.add(new RoundReport(
                    IntStream.range(0, arrangement.tables())
                            .mapToObj(table -> table(draft.company(), now, arrangement, table))
                            .toList(),
                    Rules.unmet(now, arrangement)));
        }
        return new PlanReport(
                plan(draft, draft.seats()),
                FirstMeetings.of(draft.company().gathering(), draft.rounds()),
                rounds,
                moves);
    }

    private static TableReport table(Company company, Gathering now, Arrangement arrangement, int table) {
        SortedMap<String, Integer> fields = new TreeMap<>();
        List<Person> newcomers = new ArrayList<>();
        for (int one : arrangement.at(table)) {
            fields.merge(now.people().get(one).field(), 1, Integer::sum);
            if (now.people().get(one).newcomer()) {
                newcomers.add(company.people().get(one));
            }
        }
        return new TableReport(table + 1, fields, newcomers, FirstMeetings.at(now, arrangement, table));
    }

    /** Who sits elsewhere, in the order of the tables they come to; those who left come last. */
    static List<Relocation> moves(Map<Long, Person> people, List<Seat> before, List<Seat> after) {
        Map<List<Long>, Integer> from = new HashMap<>();
        before.forEach(seat -> from.put(List.of((long) seat.round(), seat.member()), seat.table()));
        Map<List<Long>, Integer> to = new HashMap<>();
        after.forEach(seat -> to.put(List.of((long) seat.round(), seat.member()), seat.table()));
        return Stream.concat(from.keySet().stream(), to.keySet().stream())
                .distinct()
                .filter(key -> people.containsKey(key.get(1)) && !Objects.equals(from.get(key), to.get(key)))
                .map(key -> new Relocation(
                        key.get(0).intValue(),
                        requireNonNull(people.get(key.get(1))),
                        from.getOrDefault(key, 0),
                        to.getOrDefault(key, 0)))
                .sorted(Comparator.comparing(Relocation::round)
                        .thenComparing(move -> move.to() == 0)
                        .thenComparing(Relocation::to)
                        .thenComparing(move -> move.person().id().value()))
                .toList();
    }
}
