package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Demand;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Everything that matters for one round of tables. People go by their place in the list, tables by theirs; only
 * {@link Participant#pinned} and what is said to people count tables from 1.
 *
 * @param within of how many last meetings {@link Wish#NOT_AGAIN} speaks
 */
public record Gathering(
        List<Participant> people,
        List<Size> tables,
        List<Bond> bonds,
        Acquaintances acquaintances,
        Map<Wish, Weight> weights,
        int within) {

    public Gathering {
        people = List.copyOf(people);
        tables = List.copyOf(tables);
        bonds = List.copyOf(bonds);
        weights = Map.copyOf(weights);
    }

    /** The next round of the same meeting. */
    public Gathering after(Arrangement round) {
        return new Gathering(people, tables, bonds, acquaintances.after(round), weights, within);
    }

    public Weight weight(Wish wish) {
        return weights.getOrDefault(wish, wish.usual());
    }

    /** What circles care for until they say otherwise. */
    public static Map<Wish, Weight> usualWeights() {
        Map<Wish, Weight> usual = new EnumMap<>(Wish.class);
        for (Wish wish : Wish.values()) {
            usual.put(wish, wish.usual());
        }
        return usual;
    }

    int size() {
        return people.size();
    }

    List<Integer> having(Trait trait) {
        return where(person -> person.has(trait));
    }

    List<Integer> where(Predicate<Participant> matches) {
        return IntStream.range(0, people.size())
                .filter(one -> matches.test(people.get(one)))
                .boxed()
                .toList();
    }

    /** So many of these at every table. */
    Demand everywhere(List<Integer> who, int least, int price) {
        return Demand.everywhere(set(who), least, people.size(), price);
    }

    static BitSet set(List<Integer> people) {
        BitSet set = new BitSet();
        people.forEach(set::set);
        return set;
    }

    List<Bond> bonds(BondKind kind) {
        return bonds.stream().filter(bond -> bond.kind() == kind).toList();
    }
}
