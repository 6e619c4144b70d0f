package dev.kizuna.grouping.solver;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A transversal design: seatings of up to q times q persons at q tables, q in number, in which no two meet twice. Everyone is of
 * a class a and has a seat x in it, both below q; in round r they sit at table x + a r, reckoned in the field of q elements. Two
 * of one class never meet, since their seats differ; two of different classes meet in the one round that solves the equation.
 *
 * <p>So those who should not meet at all, and those of whom every table needs one, are best made one class.
 */
final class Design {
    private static final int LARGEST = 64;

    private final Field field;
    private final int[] classOf;
    private final int[] seat;

    private Design(Field field, int[] classOf) {
        this.field = field;
        this.classOf = classOf;
        seat = new int[classOf.length];
        int[] taken = new int[classOf.length + 1];
        for (int person = 0; person < seat.length; person++) {
            seat[person] = taken[classOf[person]]++;
        }
    }

    /** Whether there is a design for so many rounds; where q is more than the tables, those beyond are to be shared out. */
    static boolean exists(Problem problem, int rounds) {
        int q = order(problem.tables().size());
        return q <= LARGEST && rounds <= q && problem.persons() <= q * q && problem.persons() > 1;
    }

    static Design of(Problem problem, long seed, Budget budget, BooleanSupplier cancelled) {
        int q = order(problem.tables().size());
        int persons = problem.persons();
        List<TableSize> sizes = IntStream.range(0, (persons + q - 1) / q)
                .mapToObj(each -> Math.min(q, persons - each * q))
                .map(size -> new TableSize(size, size))
                .toList();
        Wishes classes = new Wishes(persons, sizes);
        for (int one = 0; one < persons; one++) {
            for (int other = 0; other < one; other++) {
                classes.pair(one, other, -gain(problem, one, other));
            }
        }
        Solution solution = Solver.solve(classes.problem(), seed, budget, cancelled);
        return new Design(Field.of(q), solution.tableOf());
    }

    /** What it is worth that these two never meet. */
    private static int gain(Problem problem, int one, int other) {
        int gain = Math.min(Problem.HARD, problem.pair(one, other));
        for (Demand demand : problem.demands()) {
            gain += demand.who().get(one) && demand.who().get(other) ? Math.min(Problem.HARD, demand.price()) : 0;
        }
        return gain;
    }

    private static int order(int tables) {
        return IntStream.iterate(Math.max(2, tables), q -> q + 1)
                .filter(Field::exists)
                .findFirst()
                .orElseThrow();
    }

    /** The table in a round, both from 0. */
    int table(int person, int round) {
        return field.add(seat[person], field.multiply(classOf[person], round));
    }
}
