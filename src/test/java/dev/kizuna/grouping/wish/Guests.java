package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.solver.Solver;
import dev.kizuna.kernel.MemberId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** People to be seated, of whom nothing is wished but what a test says. */
final class Guests {
    private final int tables;
    private final String[] organisations;
    private final String[] fields;
    private final String[] areas;
    private final List<Set<Trait>> traits = new ArrayList<>();
    private final boolean[] newcomers;
    private final int[] pins;
    private final List<Bond> bonds = new ArrayList<>();
    private final Acquaintances acquaintances;
    private int within = 3;
    private final Map<Wish, Weight> weights;

    private Guests(int people, int tables) {
        this.tables = tables;
        organisations = new String[people];
        fields = new String[people];
        areas = new String[people];
        newcomers = new boolean[people];
        pins = new int[people];
        for (int one = 0; one < people; one++) {
            organisations[one] = "";
            fields[one] = "";
            areas[one] = "";
            traits.add(EnumSet.noneOf(Trait.class));
        }
        acquaintances = new Acquaintances(people);
        weights = Gathering.usualWeights();
        weights.put(Wish.FACILITATOR, Weight.NEVER_MIND);
    }

    static Guests of(int people, int tables) {
        return new Guests(people, tables);
    }

    Guests organisation(String name, int... people) {
        Arrays.stream(people).forEach(one -> organisations[one] = name);
        return this;
    }

    Guests field(String name, int... people) {
        Arrays.stream(people).forEach(one -> fields[one] = name);
        return this;
    }

    Guests area(String name, int... people) {
        Arrays.stream(people).forEach(one -> areas[one] = name);
        return this;
    }

    Guests having(Trait trait, int... people) {
        Arrays.stream(people).forEach(one -> traits.get(one).add(trait));
        return this;
    }

    Guests newcomers(int... people) {
        Arrays.stream(people).forEach(one -> newcomers[one] = true);
        return this;
    }

    Guests pinned(int table, int... people) {
        Arrays.stream(people).forEach(one -> pins[one] = table);
        return this;
    }

    Guests bond(BondKind kind, int one, int other) {
        bonds.add(new Bond(one, other, kind));
        return this;
    }

    Guests met(int meetingsAgo, int... people) {
        for (int one : people) {
            for (int other : people) {
                if (one < other) {
                    acquaintances.met(one, other, meetingsAgo);
                }
            }
        }
        return this;
    }

    /** Of so many last meetings it is wished that the same two do not sit together again. */
    Guests within(int meetings) {
        within = meetings;
        return this;
    }

    Guests care(Wish wish, Weight weight) {
        weights.put(wish, weight);
        return this;
    }

    Gathering gathering() {
        List<Participant> people = IntStream.range(0, pins.length)
                .mapToObj(one -> new Participant(
                        new MemberId(one + 1),
                        organisations[one],
                        fields[one],
                        areas[one],
                        traits.get(one),
                        newcomers[one],
                        pins[one]))
                .toList();
        return new Gathering(people, Size.of(pins.length, tables, Map.of()), bonds, acquaintances, weights, within);
    }

    Arrangement seated() {
        return seated(1);
    }

    Arrangement seated(long seed) {
        Budget budget = new Budget(100_000, Duration.ofSeconds(20));
        return new Arrangement(
                Solver.solve(Rules.wishes(gathering()).problem(), seed, budget, () -> false)
                        .tableOf(),
                tables);
    }

    /** What the plan that is found gives up of one wish. */
    List<Unmet> givenUp(Wish wish) {
        return givenUp(wish, seated());
    }

    List<Unmet> givenUp(Wish wish, Arrangement plan) {
        return Rules.unmet(gathering(), plan).stream()
                .filter(unmet -> unmet.wish() == wish)
                .toList();
    }

    static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }
}
