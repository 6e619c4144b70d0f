package dev.kizuna.bench;

import dev.kizuna.grouping.solver.Demand;
import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.solver.TableSize;
import dev.kizuna.grouping.solver.Wishes;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A meeting made up from a seed: organisations with a skew, some alone; fields and areas in the shares of a real circle; former
 * meetings at random tables; a facilitator for each table and some more. The same two again cost 10 times the square of how often
 * they have met, one organisation 100, one field 3, one area 1.
 */
final class MadeUpMeeting {
    private static final int[] FIELDS = {30, 20, 15, 20, 10, 5};
    private static final int[] AREAS = {40, 25, 15, 10, 10};

    private final int persons;
    private final int tables;
    private final Random random;
    private final int[] organisation;
    private final int[] field;
    private final int[] area;
    private final int[][] met;

    MadeUpMeeting(int persons, int tables, int past, long seed) {
        this.persons = persons;
        this.tables = tables;
        random = new Random(seed);
        organisation = IntStream.range(0, persons).map(person -> organisation()).toArray();
        field = IntStream.range(0, persons).map(person -> share(FIELDS)).toArray();
        area = IntStream.range(0, persons).map(person -> share(AREAS)).toArray();
        met = new int[persons][persons];
        for (int meeting = 0; meeting < past; meeting++) {
            meet();
        }
    }

    /** What is wished if all come. */
    Wishes all() {
        return of(IntStream.range(0, persons).toArray());
    }

    /** What is wished if these come, who are numbered anew in this order. */
    Wishes of(int[] present) {
        int many = present.length;
        Wishes wishes = new Wishes(many, TableSize.withinOne(many, tables))
                .spread(
                        IntStream.of(present)
                                .map(person -> organisation[person])
                                .toArray(),
                        100)
                .spread(IntStream.of(present).map(person -> field[person]).toArray(), 3)
                .spread(IntStream.of(present).map(person -> area[person]).toArray(), 1);
        BitSet facilitators = new BitSet();
        for (int one = 0; one < many; one++) {
            facilitators.set(one, present[one] < tables + tables / 4 + 1);
            for (int other = 0; other < one; other++) {
                int times = met[present[one]][present[other]];
                wishes.pair(one, other, 10 * times * times);
            }
        }
        return wishes.demand(Demand.everywhere(facilitators, 1, many, Problem.HARD));
    }

    private int organisation() {
        return random.nextInt(100) < 35 ? -1 : (int) (persons / 3 * random.nextDouble() * random.nextDouble());
    }

    private int share(int[] shares) {
        int drawn = random.nextInt(100);
        int kind = 0;
        while (drawn >= shares[kind]) {
            drawn -= shares[kind++];
        }
        return kind;
    }

    private void meet() {
        List<Integer> order = IntStream.range(0, persons).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random);
        for (int one = 0; one < persons; one++) {
            for (int other = one % tables; other < persons; other += tables) {
                met[order.get(one)][order.get(other)] += one == other ? 0 : 1;
            }
        }
    }
}
