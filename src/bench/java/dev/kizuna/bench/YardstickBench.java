package dev.kizuna.bench;

import dev.kizuna.grouping.solver.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables by the bot against tables by a general solver: the same meetings, the same checks, one thread each, in one run. */
class YardstickBench {
    private static final int HELD_OUT = 12_000;

    @BeforeAll
    static void warmUp() {
        Trials.warmUp();
        Yardstick.cost(new MadeUpMeeting(120, 15, 5, 7).all().problem(), 5);
    }

    @Test
    void inTheSameTime() {
        against(50, 8, 6, 1, 1, "");
        against(480, 60, 10, 1, 1, "");
        against(480, 24, 10, 1, 1, "");
    }

    @Test
    void inASixtiethOfTheTime() {
        against(480, 24, 10, 60, 1, "≤ 0.75 ×");
    }

    private static void against(int persons, int tables, int past, int seconds, int own, String aim) {
        Problem problem =
                new MadeUpMeeting(persons, tables, past, HELD_OUT).all().problem();
        long general = Yardstick.cost(problem, seconds);
        long[] costs = Trials.costs(problem, own);
        long middle = costs[costs.length / 2];
        Results.add(
                "%d persons, %d tables, after %d meetings: cost, Timefold in %d s, here in %d s"
                        .formatted(persons, tables, past, seconds, own),
                Long.toString(general),
                "%d, worst %d".formatted(middle, costs[costs.length - 1]),
                "%.2f ×".formatted((double) middle / general),
                "",
                aim);
    }
}
