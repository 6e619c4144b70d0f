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

    private MadeUpMeeting(int persons, int tables, long seed) {
        this.persons = persons;
        this.tables = tables;
        this.random = new Random(seed);
    }

    static Wishes of(int persons, int tables, int past, long seed) {
        return new MadeUpMeeting(persons, tables, seed).wishes(past);
    }

    private Wishes wishes(int past) {
        Wishes wishes = new Wishes(persons, TableSize.withinOne(persons, tables))
                .spread(
                        IntStream.range(0, persons)
                                .map(person -> organisation())
                                .toArray(),
                        100)
                .spread(IntStream.range(0, persons).map(person -> share(FIELDS)).toArray(), 3)
                .spread(IntStream.range(0, persons).map(person -> share(AREAS)).toArray(), 1);
        int[][] met = new int[persons][persons];
        for (int meeting = 0; meeting < past; meeting++) {
            meet(met);
        }
        for (int one = 0; one < persons; one++) {
            for (int other = 0; other < one; other++) {
                wishes.pair(one, other, 10 * met[one][other] * met[one][other]);
            }
        }
        BitSet facilitators = new BitSet();
        facilitators.set(0, tables + tables / 4 + 1);
        return wishes.demand(Demand.everywhere(facilitators, 1, persons, Problem.HARD));
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

    private void meet(int[][] met) {
        List<Integer> order = IntStream.range(0, persons).boxed().collect(Collectors.toList());
        Collections.shuffle(order, random);
        for (int one = 0; one < persons; one++) {
            for (int other = one % tables; other < persons; other += tables) {
                met[order.get(one)][order.get(other)] += one == other ? 0 : 1;
            }
        }
    }
}
