package dev.kizuna.grouping.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A problem made up from a seed, with every kind of wish in it; many contradict each other. What was wished is kept apart from the solver's own account of it. */
final class Invented {
    final int persons;
    final List<TableSize> tables = new ArrayList<>();
    final int[][] price;
    final int[][] seatPrice;
    final List<Demand> demands = new ArrayList<>();
    final List<int[]> parties = new ArrayList<>();
    final Wishes wishes;

    private final Random random;

    Invented(int persons, long seed) {
        this.persons = persons;
        random = new Random(31 * seed + persons);
        int many = 1 + random.nextInt(Math.max(1, Math.min(persons, 2 + persons / 4)));
        for (int table = 0; table < many; table++) {
            int least = Math.max(0, persons / many - random.nextInt(3));
            tables.add(new TableSize(least, least + random.nextInt(4)));
        }
        price = new int[persons][persons];
        seatPrice = new int[persons][many];
        wishes = new Wishes(persons, tables);
        pairs();
        seats();
        parties();
        demands();
    }

    private void pairs() {
        int[] kind =
                IntStream.range(0, persons).map(person -> random.nextInt(6) - 1).toArray();
        wishes.spread(kind, 3);
        for (int one = 0; one < persons; one++) {
            for (int other = 0; other < one; other++) {
                int extra =
                        random.nextInt(10) > 0 ? 0 : random.nextInt(40) > 0 ? random.nextInt(50) - 10 : Problem.HARD;
                wishes.pair(one, other, extra);
                price[one][other] = extra + (kind[one] >= 0 && kind[one] == kind[other] ? 3 : 0);
            }
        }
    }

    private void seats() {
        for (int times = persons / 4; times > 0; times--) {
            int person = random.nextInt(persons);
            int table = random.nextInt(tables.size());
            if (random.nextBoolean()) {
                wishes.forbid(person, table);
                seatPrice[person][table] += Problem.HARD;
            } else {
                wishes.seat(person, table, 7);
                seatPrice[person][table] += 7;
            }
        }
        int pinned = random.nextInt(persons);
        wishes.pin(pinned, 0);
        IntStream.range(1, tables.size()).forEach(table -> seatPrice[pinned][table] += Problem.HARD);
    }

    private void parties() {
        for (int times = random.nextInt(1 + persons / 6); times > 0; times--) {
            int[] party = random.ints(2 + random.nextInt(3), 0, persons).toArray();
            wishes.together(party);
            parties.add(party);
        }
    }

    private void demands() {
        for (int times = random.nextInt(3); times > 0; times--) {
            Demand demand = new Demand(some(), 1 + random.nextInt(2), some(), random.nextBoolean() ? Problem.HARD : 20);
            wishes.demand(demand);
            demands.add(demand);
        }
    }

    private BitSet some() {
        BitSet some = new BitSet();
        random.ints(1 + persons / 5, 0, persons).forEach(some::set);
        return some;
    }
}
