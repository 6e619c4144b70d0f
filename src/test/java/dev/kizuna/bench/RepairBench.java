package dev.kizuna.bench;

import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.solver.Solution;
import dev.kizuna.grouping.solver.Wishes;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What mending a plan costs, and whom it moves, when others come than were expected. */
class RepairBench {
    @BeforeAll
    static void warmUp() {
        Trials.warmUp();
    }

    @Test
    void twentyLatecomersAndFortyNoShowsMoveFew() {
        double[] moved = new double[Trials.SEEDS];
        double[] above = new double[Trials.SEEDS];
        for (int seed = 0; seed < Trials.SEEDS; seed++) {
            MadeUpMeeting meeting = new MadeUpMeeting(500, 60, 10, 12_000 + seed);
            int[] expected = IntStream.range(0, 480).toArray();
            int[] announced =
                    Trials.solve(meeting.of(expected).problem(), seed, 0.3).tableOf();
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
            Solution mended = Trials.solve(wishes.problem(), seed, 0.1);
            moved[seed] = IntStream.range(0, came.length)
                    .filter(person -> before[person] != Problem.ANYWHERE && mended.tableOf(person) != before[person])
                    .count();
            above[seed] = 100.0
                            * anew.cost(mended.tableOf())
                            / Trials.solve(anew, seed, 0.5).cost()
                    - 100;
        }
        Arrays.sort(moved);
        Arrays.sort(above);
        Results.aimed(
                "500 persons, 60 tables, 40 no-shows, 20 late: moved in 0.1 s, and cost above a new plan",
                "%.0f, worst %.0f; %.1f %%, worst %.1f %%"
                        .formatted(
                                moved[Trials.SEEDS / 2],
                                moved[Trials.SEEDS - 1],
                                above[Trials.SEEDS / 2],
                                above[Trials.SEEDS - 1]),
                "≤ 14; 1.5 %");
    }
}
