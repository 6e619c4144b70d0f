package dev.kizuna.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.solver.Rounds;
import dev.kizuna.grouping.solver.Series;
import dev.kizuna.grouping.solver.Solution;
import dev.kizuna.grouping.solver.Solver;
import dev.kizuna.grouping.solver.TableSize;
import dev.kizuna.grouping.solver.Wishes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How seldom the same two meet again over many meetings, and how near that is to what is possible. */
class SeriesBench {
    private double slowest;

    @BeforeAll
    static void warmUp() {
        Trials.warmUp();
    }

    @Test
    void eightMeetingsAtEightTablesRepeatNoPair() {
        for (int persons : new int[] {48, 50, 56, 64}) {
            Problem problem = new Wishes(persons, TableSize.withinOne(persons, 8)).problem();
            long before = Trials.cpu();
            int[][] met = new int[persons][persons];
            Rounds.solve(problem, 8, 10, 1, new Budget(400_000, Trials.HOUR), () -> false)
                    .forEach(round -> meet(IntStream.range(0, persons).toArray(), round, met));
            String what = persons + " persons, 8 tables, 8 rounds, repeated pairs";
            int repeats = repeats(met);
            Results.alone(what, repeats + " in %.2f s".formatted(Trials.seconds(before)), "0");
            assertThat(repeats).isZero();
        }
    }

    @Test
    void fiftyOfFiftySixComeEightTimes() {
        int[] repeats =
                IntStream.range(0, Trials.SEEDS).map(this::series).sorted().toArray();
        Results.aimed(
                "50 of 56 at random, 8 tables, 8 meetings, repeated pairs",
                "%d, worst %d, a plan in at most %.2f s"
                        .formatted(repeats[Trials.SEEDS / 2], repeats[Trials.SEEDS - 1], slowest),
                "≤ 15");
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
            long before = Trials.cpu();
            Solution solution = Trials.solve(problem, 1, 0.3);
            long bound = Solver.bound(problem, solution.cost(), () -> false);
            Results.aimed(
                    "48 persons, 8 tables, after " + past + " meetings: repeated pairs, at least",
                    "%d, at least %d, in %.2f s".formatted(solution.cost(), bound, Trials.seconds(before)),
                    "1 off in 2 s");
        }
    }

    private int series(int seed) {
        Random random = new Random(12_000 + seed);
        int[][] met = new int[56][56];
        List<int[]> past = new ArrayList<>();
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
            List<int[]> before = past.stream()
                    .map(round -> members.stream().mapToInt(each -> round[each]).toArray())
                    .toList();
            long start = Trials.cpu();
            Solution plan =
                    Series.solve(wishes.problem(), before, 1, seed, new Budget(1_000_000, Trials.HOUR), () -> false);
            slowest = Math.max(slowest, Trials.seconds(start));
            int[] round = new int[56];
            Arrays.fill(round, Problem.ANYWHERE);
            for (int person = 0; person < 50; person++) {
                round[present[person]] = plan.tableOf(person);
            }
            past.add(round);
            meet(present, plan, met);
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
}
