package dev.kizuna.grouping.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundTest {
    private static final Budget BUDGET = new Budget(20_000, Duration.ofMinutes(1));

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9})
    void noBoundIsAboveTheBestOfAllSeatingsAndTheSearchFindsThat(int persons) {
        for (long seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            Wishes wishes = new Wishes(persons, TableSize.withinOne(persons, 2 + random.nextInt(2)));
            wishes.spread(
                    IntStream.range(0, persons)
                            .map(person -> random.nextInt(3) - 1)
                            .toArray(),
                    4);
            for (int one = 0; one < persons; one++) {
                for (int other = 0; other < one; other++) {
                    wishes.pair(one, other, random.nextInt(3) * random.nextInt(6));
                }
                wishes.seat(one, random.nextInt(2), random.nextInt(5));
            }
            Problem problem = wishes.problem();
            long best = best(problem, new int[persons], 0);
            Solution solution = Solver.solve(problem, seed, BUDGET, () -> false);
            long bound = Solver.bound(problem, solution.cost(), () -> false);
            assertThat(solution.cost()).isEqualTo(best);
            assertThat(bound).isBetween(solution.bound(), best);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void afterSomeMeetingsOfFortyEightTheBoundOnRepeatsIsOffByOneAtTheMost(int meetings) {
        Random random = new Random(meetings);
        int[][] met = new int[48][48];
        for (int meeting = 0; meeting < meetings; meeting++) {
            List<Integer> order = IntStream.range(0, 48).boxed().collect(Collectors.toList());
            Collections.shuffle(order, random);
            DesignTest.count(order.stream().mapToInt(place -> place % 8).toArray(), met);
        }
        Wishes wishes = new Wishes(48, TableSize.even(48, 8));
        for (int one = 0; one < 48; one++) {
            for (int other = 0; other < one; other++) {
                wishes.pair(one, other, Math.min(1, met[one][other]));
            }
        }
        Problem problem = wishes.problem();
        Budget searched = new Budget(600_000, Duration.ofMinutes(1));
        Solution solution = Solver.solve(problem, 1, searched, () -> false);
        long bound = Solver.bound(problem, solution.cost(), () -> false);
        assertThat(bound).isBetween(solution.cost() - 1, solution.cost());
    }

    @Test
    void oneKindMoreThanThereAreTablesMustShare() {
        int[] kind = {0, 0, 0, 0, 0, -1, -1, -1};
        Problem problem = new Wishes(8, TableSize.even(8, 2)).spread(kind, 10).problem();
        Solution solution = Solver.solve(problem, 1, BUDGET, () -> false);
        assertThat(solution.bound()).isEqualTo(10 * (3 + 1));
        assertThat(solution.optimal()).isTrue();
    }

    private static long best(Problem problem, int[] tableOf, int person) {
        if (person == tableOf.length) {
            return problem.unmet(tableOf).stream().anyMatch(Unmet.Size.class::isInstance)
                    ? Long.MAX_VALUE
                    : problem.cost(tableOf);
        }
        long best = Long.MAX_VALUE;
        for (int table = 0; table < problem.tables().size(); table++) {
            tableOf[person] = table;
            best = Math.min(best, best(problem, tableOf, person + 1));
        }
        return best;
    }
}
