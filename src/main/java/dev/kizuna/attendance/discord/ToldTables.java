package dev.kizuna.attendance.discord;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where people sit at a meeting, as far as they were told: of each the tables in the order of the rounds. */
record ToldTables(Map<MemberId, List<Integer>> tables) {

    boolean isEmpty() {
        return tables.isEmpty();
    }

    /** At which somebody sits in the beginning. */
    SortedSet<Integer> numbers() {
        return tables.values().stream()
                .flatMap(rounds -> rounds.stream().limit(1))
                .collect(toCollection(TreeSet::new));
    }

    boolean beginsAt(Person person, int number) {
        return of(person).stream().limit(1).anyMatch(table -> table == number);
    }

    /** Their table; in several rounds each: 3→5. */
    Optional<String> number(Person person) {
        List<Integer> rounds = of(person);
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(rounds.stream().map(String::valueOf).collect(joining("→")));
    }

    private List<Integer> of(Person person) {
        return tables.getOrDefault(person.id(), List.of());
    }
}
