package dev.kizuna.grouping.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten meetings of a circle of 64, to each of which 50 to 62 come. */
class YearTest {
    private static final int MEMBERS = 64;
    private static final int TABLES = 8;
    private static final int MEETINGS = 10;
    private static final Budget BUDGET = new Budget(60_000, Duration.ofMinutes(1));

    private final int[][] met = new int[MEMBERS][MEMBERS];

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nobodyMeetsAnybodyThreeTimesAndFirstMeetingsAreNearWhatIsPossible(long seed) {
        Random random = new Random(seed);
        for (int meeting = 0; meeting < MEETINGS; meeting++) {
            int[] present = present(random);
            Solution solution = Solver.solve(problem(present), seed, BUDGET, () -> false);
            int firsts = count(present, solution);
            int most = mostFirsts(present, solution);
            assertThat(firsts).isLessThanOrEqualTo(most);
            assertThat((double) firsts / most).as("meeting " + meeting).isGreaterThanOrEqualTo(meeting < 4 ? 1 : 0.6);
            remember(present, solution);
        }
        assertThat(Arrays.stream(met).flatMapToInt(Arrays::stream).max().orElseThrow())
                .isLessThanOrEqualTo(2);
    }

    private static int[] present(Random random) {
        List<Integer> members = IntStream.range(0, MEMBERS).boxed().collect(Collectors.toList());
        Collections.shuffle(members, random);
        int came = 50 + random.nextInt(13);
        return members.subList(0, came).stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private Problem problem(int[] present) {
        Wishes wishes = new Wishes(present.length, TableSize.withinOne(present.length, TABLES));
        for (int one = 0; one < present.length; one++) {
            for (int other = 0; other < one; other++) {
                int times = met[present[one]][present[other]];
                wishes.pair(one, other, 10 * times * times);
            }
        }
        return wishes.problem();
    }

    private int count(int[] present, Solution solution) {
        return (int) IntStream.range(0, present.length)
                .mapToLong(one -> IntStream.range(0, one)
                        .filter(other -> solution.tableOf(one) == solution.tableOf(other))
                        .filter(other -> met[present[one]][present[other]] == 0)
                        .count())
                .sum();
    }

    /** Nobody can meet more than the others at their table, nor more than those present whom they have not met. */
    private int mostFirsts(int[] present, Solution solution) {
        int[] unmet = Arrays.stream(present)
                .map(one -> (int) Arrays.stream(present)
                        .filter(other -> other != one && met[one][other] == 0)
                        .count())
                .toArray();
        return IntStream.range(0, present.length)
                        .map(person -> Math.min(
                                unmet[person],
                                solution.at(solution.tableOf(person)).size() - 1))
                        .sum()
                / 2;
    }

    private void remember(int[] present, Solution solution) {
        for (int one = 0; one < present.length; one++) {
            for (int other = 0; other < present.length; other++) {
                met[present[one]][present[other]] +=
                        one != other && solution.tableOf(one) == solution.tableOf(other) ? 1 : 0;
            }
        }
    }
}
