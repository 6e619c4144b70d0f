package dev.kizuna.grouping.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two plans that are equally good today, the one is taken that spoils less of the next meetings. */
class SeriesTest {
    private static final int AGAIN = 10;
    private static final Budget BUDGET = new Budget(600_000, Duration.ofMinutes(2));

    private final List<int[]> past = new ArrayList<>();

    private interface Search {
        Solution solve(Problem problem, List<int[]> past);
    }

    private static Solution ahead(Problem problem, List<int[]> past) {
        return Series.solve(problem, past, AGAIN, 1, BUDGET, () -> false);
    }

    private static Solution today(Problem problem, List<int[]> past) {
        return Solver.solve(problem, 1, BUDGET, () -> false);
    }

    @ParameterizedTest
    @CsvSource({"9, 3, 4", "16, 4, 5", "25, 5, 6"})
    void whereAllComeEveryTimeEverybodyMeetsEverybodyOnceBeforeAnyTwoMeetAgain(int people, int tables, int meetings) {
        assertThat(repeats(people, people, tables, meetings, 1, SeriesTest::ahead))
                .isZero();
    }

    @Test
    void whoeverThinksOfTodayAloneSoonHasTwoMeetAgain() {
        assertThat(repeats(25, 25, 5, 6, 1, SeriesTest::today)).isPositive();
    }

    @Test
    void whereSomeAreAbsentEveryTimeFarFewerMeetAgain() {
        int ahead = 0;
        int today = 0;
        for (int seed = 1; seed <= 3; seed++) {
            ahead += repeats(56, 50, 8, 8, seed, SeriesTest::ahead);
            today += repeats(56, 50, 8, 8, seed, SeriesTest::today);
        }
        assertThat(ahead).isLessThan(today * 9 / 10);
    }

    @Test
    void todaysPlanIsNeverTheDearerForIt() {
        repeats(56, 50, 8, 6, 1, SeriesTest::ahead);
        Problem problem = problem(56, 50, 8);

        assertThat(ahead(problem, past).cost())
                .isLessThanOrEqualTo(
                        Solver.solve(problem, 1, BUDGET, () -> false).cost());
    }

    @Test
    void theSamePastLeadsToTheSamePlan() {
        repeats(30, 24, 4, 4, 1, SeriesTest::ahead);
        Problem problem = problem(30, 24, 4);

        assertThat(ahead(problem, past).tableOf())
                .isEqualTo(ahead(problem, past).tableOf());
    }

    @Test
    void otherTablesThanBeforeAndMoreMembersThanPointsDoNoHarm() {
        repeats(60, 20, 7, 3, 1, SeriesTest::ahead);
        Problem problem = problem(60, 20, 3);

        Solution plan = ahead(problem, past);

        assertThat(plan.unmet()).isEmpty();
        assertThat(plan.cost()).isEqualTo(today(problem, past).cost());
    }

    /** How often two meet who have met before, over all meetings. */
    private int repeats(int members, int come, int tables, int meetings, long seed, Search search) {
        past.clear();
        Random random = new Random(seed);
        int repeats = 0;
        for (int meeting = 0; meeting < meetings; meeting++) {
            List<Integer> order = IntStream.range(0, members).boxed().collect(Collectors.toList());
            Collections.shuffle(order, random);
            past.replaceAll(
                    round -> order.stream().mapToInt(member -> round[member]).toArray());
            Solution plan = search.solve(problem(members, come, tables), past);
            int[] round = new int[members];
            Arrays.setAll(round, member -> member < come ? plan.tableOf(member) : Problem.ANYWHERE);
            for (int one = 0; one < come; one++) {
                for (int other = 0; other < one; other++) {
                    repeats += round[one] == round[other] && times(one, other) > 0 ? 1 : 0;
                }
            }
            past.add(round);
        }
        return repeats;
    }

    private Problem problem(int members, int come, int tables) {
        Wishes wishes = new Wishes(come, TableSize.withinOne(come, tables));
        for (int one = 0; one < come; one++) {
            for (int other = 0; other < one; other++) {
                int times = times(one, other);
                wishes.pair(one, other, AGAIN * times * times);
            }
        }
        return wishes.problem();
    }

    private int times(int one, int other) {
        return (int) past.stream()
                .filter(round -> round[one] != Problem.ANYWHERE && round[one] == round[other])
                .count();
    }
}
