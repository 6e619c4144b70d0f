package dev.kizuna.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.solver.Solution;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How good a plan of tables is after so much work of the one thread that makes it: one meeting, five seeds. */
class GroupingBench {
    /** Of the meetings made up; no setting of the search was chosen by looking at these. */
    private static final int HELD_OUT = 12_000;

    @BeforeAll
    static void warmUp() {
        Trials.warmUp();
    }

    @Test
    void smallDenseMeetingsAreAsGoodAsAreKnownInATenthOfASecond() {
        compare(48, 8, 4, 0.1, 2, 0);
        compare(50, 8, 6, 0.1, 2, 0);
        compare(50, 8, 10, 0.1, 2, 0);
        compare(120, 15, 8, 1, 10, 1);
        compare(480, 24, 10, 1, 10, 1);
    }

    @Test
    void largeMeetingsAreProvenOptimalWithinATenthAndAHalfOfASecond() {
        prove(480, 60, 10, 0.1);
        prove(2_000, 250, 10, 0.5);
    }

    @Test
    void aProcessThatHasJustStartedTakesLittleLonger() throws Exception {
        cold(48, 8, 4, 0);
        cold(480, 60, 10, 1);
        cold(2_000, 250, 10, 1.5);
    }

    private static void compare(int persons, int tables, int past, double seconds, double longer, double percent) {
        double[] above = new double[Trials.SEEDS];
        for (int meeting = 0; meeting < above.length; meeting++) {
            Problem problem = new MadeUpMeeting(persons, tables, past, HELD_OUT + meeting)
                    .all()
                    .problem();
            long cost = Trials.solve(problem, 0, seconds).cost();
            long best = Math.min(cost, Trials.solve(problem, 1, longer).cost());
            above[meeting] = 100.0 * (cost - best) / best;
        }
        Results.aimed(
                "%d persons, %d tables, after %d meetings: cost in %.1f s above that in %.0f s, %d meetings"
                        .formatted(persons, tables, past, seconds, longer, above.length),
                Trials.middleAndWorst(above, "%"),
                "≤ %.0f %%".formatted(percent));
    }

    private static void prove(int persons, int tables, int past, double aim) {
        double[] taken = new double[Trials.SEEDS];
        int proven = 0;
        for (int seed = 0; seed < Trials.SEEDS; seed++) {
            Problem problem = new MadeUpMeeting(persons, tables, past, HELD_OUT + seed)
                    .all()
                    .problem();
            long before = Trials.cpu();
            Solution solution = Trials.prove(problem, seed);
            taken[seed] = Trials.seconds(before);
            proven += solution.optimal() ? 1 : 0;
            assertThat(solution.unmet()).isEmpty();
        }
        Results.aimed(
                "%d persons, %d tables, after %d meetings: proven optimal".formatted(persons, tables, past),
                "%d of %d; ".formatted(proven, Trials.SEEDS) + Trials.middleAndWorst(taken, "s"),
                "%d of %d in %.1f s".formatted(Trials.SEEDS, Trials.SEEDS, aim));
    }

    private static void cold(int persons, int tables, int past, double aim) throws Exception {
        double[] taken = new double[Trials.SEEDS];
        for (int seed = 0; seed < Trials.SEEDS; seed++) {
            taken[seed] = ColdMeeting.start(persons, tables, past, HELD_OUT + seed);
        }
        Arrays.sort(taken);
        Results.aimed(
                "%d persons, %d tables, after %d meetings: a process of its own, CPU".formatted(persons, tables, past),
                Trials.middleAndWorst(taken, "s"),
                aim > 0 ? "≤ %.1f s".formatted(aim) : "");
    }
}
