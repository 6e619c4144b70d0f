package dev.kizuna.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.solver.Rounds;
import dev.kizuna.grouping.solver.Solution;
import dev.kizuna.grouping.solver.Solver;
import dev.kizuna.grouping.solver.TableSize;
import dev.kizuna.grouping.solver.Wishes;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How good a plan of tables is after so much work of the one thread that makes it, over five seeds. */
class GroupingBench {
    private static final int SEEDS = 5;
    private static final Duration HOUR = Duration.ofHours(1);

    @BeforeEach
    void warmUp() {
        for (int seed = 0; seed < SEEDS; seed++) {
            solve(new MadeUpMeeting(120, 15, 5, 7).all().problem(), seed, 0.5);
            solve(new MadeUpMeeting(50, 8, 5, 7).all().problem(), seed, 0.5);
        }
    }

    @Test
    void smallDenseMeetingsAreAsGoodAsAreKnownInATenthOfASecond() {
        compare(48, 8, 4, 0.1, 3, 0);
        compare(50, 8, 6, 0.1, 3, 0);
        compare(50, 8, 10, 0.1, 3, 0);
        compare(120, 15, 8, 1, 10, 1);
        compare(480, 24, 10, 1, 10, 1);
    }

    @Test
    void largeMeetingsAreProvenOptimalWithinATenthAndAHalfOfASecond() {
        prove(480, 60, 10, 0.1);
        prove(2_000, 250, 10, 0.5);
    }

    @Test
    void eightMeetingsAtEightTablesRepeatNoPair() {
        for (int persons : new int[] {48, 50, 56, 64}) {
            Problem problem = new Wishes(persons, TableSize.withinOne(persons, 8)).problem();
            long before = cpu();
            int[][] met = new int[persons][persons];
            Rounds.solve(problem, 8, 10, 1, new Budget(400_000, HOUR), () -> false)
                    .forEach(round -> meet(IntStream.range(0, persons).toArray(), round, met));
            String what = persons + " persons, 8 tables, 8 rounds, repeated pairs";
            int repeats = repeats(met);
            Results.alone(what, repeats + " in %.2f s".formatted(seconds(before)), "0");
            assertThat(repeats).isZero();
        }
    }

    @Test
    void fiftyOfFiftySixComeEightTimes() {
        int[] repeats =
                IntStream.range(0, SEEDS).map(GroupingBench::series).sorted().toArray();
        Results.alone(
                "50 of 56 at random, 8 tables, 8 meetings, 0.3 s each, repeated pairs",
                "%d, worst %d".formatted(repeats[SEEDS / 2], repeats[SEEDS - 1]),
                "≤ 15");
    }

    @Test
    void twentyLatecomersAndFortyNoShowsMoveFew() {
        double[] moved = new double[SEEDS];
        double[] above = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            MadeUpMeeting meeting = new MadeUpMeeting(500, 60, 10, 42 + seed);
            int[] expected = IntStream.range(0, 480).toArray();
            int[] announced = solve(meeting.of(expected).problem(), seed, 0.3).tableOf();
            int[] came = IntStream.range(0, 500)
                    .filter(person -> person % 12 != 11 || person >= 480)
                    .toArray();
            int[] before = IntStream.of(came)
                    .map(person -> person < 480 ? announced[person] : Problem.ANYWHERE)
                    .toArray();
            Problem anew = meeting.of(came).problem();
            Wishes wishes = meeting.of(came).start(before);
            for (int person = 0; person < came.length; person++) {
                if (before[person] != Problem.ANYWHERE) {
                    wishes.stay(person, before[person], 3);
                }
            }
            Solution mended = solve(wishes.problem(), seed, 0.1);
            moved[seed] = IntStream.range(0, came.length)
                    .filter(person -> before[person] != Problem.ANYWHERE && mended.tableOf(person) != before[person])
                    .count();
            above[seed] =
                    100.0 * anew.cost(mended.tableOf()) / solve(anew, seed, 0.5).cost() - 100;
        }
        Arrays.sort(moved);
        Arrays.sort(above);
        Results.alone(
                "500 persons, 60 tables, 40 no-shows, 20 late: moved in 0.1 s, and cost above a new plan",
                "%.0f, worst %.0f; %.1f %%, worst %.1f %%"
                        .formatted(moved[SEEDS / 2], moved[SEEDS - 1], above[SEEDS / 2], above[SEEDS - 1]),
                "≤ 14; 1.5 %");
    }

    @Test
    void theBoundOnRepeatsIsOffByOneAtTheMost() {
        for (int past = 5; past <= 8; past++) {
            Random random = new Random(past);
            int[][] met = new int[48][48];
            for (int meeting = 0; meeting < past; meeting++) {
                List<Integer> order = IntStream.range(0, 48).boxed().collect(Collectors.toList());
                Collections.shuffle(order, random);
                for (int one = 0; one < 48; one++) {
                    for (int other = 0; other < 48; other++) {
                        met[one][other] |= one != other && order.get(one) % 8 == order.get(other) % 8 ? 1 : 0;
                    }
                }
            }
            Wishes wishes = new Wishes(48, TableSize.even(48, 8));
            for (int one = 0; one < 48; one++) {
                for (int other = 0; other < one; other++) {
                    wishes.pair(one, other, met[one][other]);
                }
            }
            Problem problem = wishes.problem();
            long before = cpu();
            Solution solution = solve(problem, 1, 0.3);
            long bound = Solver.bound(problem, solution.cost(), () -> false);
            Results.alone(
                    "48 persons, 8 tables, after " + past + " meetings: repeated pairs, at least",
                    "%d, at least %d, in %.2f s".formatted(solution.cost(), bound, seconds(before)),
                    "1 off in 2 s");
        }
    }

    private static void compare(int persons, int tables, int past, double seconds, double longer, double percent) {
        Problem problem = new MadeUpMeeting(persons, tables, past, 42).all().problem();
        long[] costs = LongStream.range(0, SEEDS)
                .map(seed -> solve(problem, seed, seconds).cost())
                .sorted()
                .toArray();
        long best = Math.min(costs[0], solve(problem, SEEDS, longer).cost());
        double worst = 100.0 * (costs[SEEDS - 1] - best) / best;
        Results.add(
                "%d persons, %d tables, after %d meetings: cost in %.1f s, against the best of %.0f s"
                        .formatted(persons, tables, past, seconds, longer),
                Long.toString(best),
                "%d, worst %d (+%.1f %%)".formatted(costs[SEEDS / 2], costs[SEEDS - 1], worst),
                "",
                "",
                "+%.0f %%".formatted(percent));
    }

    private static void prove(int persons, int tables, int past, double aim) {
        double[] taken = new double[SEEDS];
        int proven = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Problem problem =
                    new MadeUpMeeting(persons, tables, past, 42 + seed).all().problem();
            long before = cpu();
            Solution solution = solve(problem, seed, 2);
            taken[seed] = seconds(before);
            proven += solution.optimal() ? 1 : 0;
            assertThat(solution.unmet()).isEmpty();
        }
        Arrays.sort(taken);
        Results.alone(
                "%d persons, %d tables, after %d meetings: proven optimal".formatted(persons, tables, past),
                "%d of %d; %.2f s, worst %.2f s".formatted(proven, SEEDS, taken[SEEDS / 2], taken[SEEDS - 1]),
                "%d of %d in %.1f s".formatted(SEEDS, SEEDS, aim));
    }

    private static int series(int seed) {
        Random random = new Random(seed);
        int[][] met = new int[56][56];
        for (int meeting = 0; meeting < 8; meeting++) {
            List<Integer> members = IntStream.range(0, 56).boxed().collect(Collectors.toList());
            Collections.shuffle(members, random);
            int[] present =
                    members.stream().mapToInt(Integer::intValue).limit(50).toArray();
            Wishes wishes = new Wishes(50, TableSize.withinOne(50, 8));
            for (int one = 0; one < 50; one++) {
                for (int other = 0; other < one; other++) {
                    int times = met[present[one]][present[other]];
                    wishes.pair(one, other, times * times);
                }
            }
            meet(present, solve(wishes.problem(), seed, 0.3), met);
        }
        return repeats(met);
    }

    private static void meet(int[] present, Solution solution, int[][] met) {
        for (int one = 0; one < present.length; one++) {
            for (int other = 0; other < present.length; other++) {
                met[present[one]][present[other]] +=
                        one != other && solution.tableOf(one) == solution.tableOf(other) ? 1 : 0;
            }
        }
    }

    private static int repeats(int[][] met) {
        return Arrays.stream(met)
                        .flatMapToInt(Arrays::stream)
                        .map(times -> Math.max(0, times - 1))
                        .sum()
                / 2;
    }

    /** By the time of this thread, since others work on the machine as well. */
    private static Solution solve(Problem problem, long seed, double seconds) {
        long before = cpu();
        return Solver.solve(problem, seed, new Budget(Long.MAX_VALUE, HOUR), () -> seconds(before) > seconds);
    }

    private static double seconds(long since) {
        return (cpu() - since) / 1e9;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
