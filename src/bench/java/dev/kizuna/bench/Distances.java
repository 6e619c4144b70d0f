package dev.kizuna.bench;

import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.solver.TableSize;
import dev.kizuna.grouping.solver.Wishes;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Instances of the Maximally Diverse Grouping Problem, made up from a seed as those of MDGPLIB are (Gallego, Laguna, Martí and
 * Duarte): each group is to hold elements as far apart as possible, all distances within it added up. An element is a person
 * here, a group a table, and a distance what two at one table save.
 */
enum Distances {
    /** Drawn evenly from 0 to below 100, with three decimals. */
    REAL(1_000) {
        @Override
        int[][] between(int many, Random random) {
            return each(many, (one, other) -> random.nextInt(100_000));
        }
    },
    /** Drawn evenly from 0 to 100. */
    INTEGER(1) {
        @Override
        int[][] between(int many, Random random) {
            return each(many, (one, other) -> random.nextInt(101));
        }
    },
    /** Between points of 2 to 21 coordinates, each drawn evenly from 0 to below 100. */
    GEOMETRIC(1_000) {
        @Override
        int[][] between(int many, Random random) {
            int coordinates = 2 + random.nextInt(20);
            double[][] points = new double[many][];
            for (int point = 0; point < many; point++) {
                points[point] = random.doubles(coordinates, 0, 100).toArray();
            }
            return each(many, (one, other) -> (int) Math.round(1_000 * distance(points[one], points[other])));
        }
    };

    /** How many of the unit that prices are counted in make a distance of 1. */
    private final int parts;

    Distances(int parts) {
        this.parts = parts;
    }

    abstract int[][] between(int many, Random random);

    /** @param even whether all tables are of one size; else each gets bounds of its own, a quarter around it */
    Problem among(int persons, int tables, boolean even, long seed) {
        Random random = new Random(seed);
        int[][] distance = between(persons, random);
        Wishes wishes =
                new Wishes(persons, even ? TableSize.even(persons, tables) : bounds(persons / tables, tables, random));
        for (int one = 0; one < persons; one++) {
            for (int other = 0; other < one; other++) {
                wishes.pair(one, other, -distance[one][other]);
            }
        }
        return wishes.problem();
    }

    /** The distances within all groups together. */
    double diversity(long cost) {
        return (double) -cost / parts;
    }

    private static List<TableSize> bounds(int size, int tables, Random random) {
        int least = size * 3 / 4;
        int most = (size * 5 + 3) / 4;
        return IntStream.range(0, tables)
                .mapToObj(table ->
                        new TableSize(least + random.nextInt(size - least + 1), size + random.nextInt(most - size + 1)))
                .toList();
    }

    private static int[][] each(int many, IntBinaryOperator distance) {
        int[][] all = new int[many][many];
        for (int one = 0; one < many; one++) {
            for (int other = 0; other < one; other++) {
                all[one][other] = distance.applyAsInt(one, other);
            }
        }
        return all;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(IntStream.range(0, one.length)
                .mapToDouble(each -> (one[each] - other[each]) * (one[each] - other[each]))
                .sum());
    }
}
