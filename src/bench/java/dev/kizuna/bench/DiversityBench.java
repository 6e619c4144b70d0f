package dev.kizuna.bench;

import dev.kizuna.grouping.solver.Problem;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The problem beneath all seating, without anything that meetings add to it, in the sizes and distributions by which searches
 * for it are published: by the bot's search and by a general one, the same instances, one thread each, in one run.
 */
class DiversityBench {
    private static final int HELD_OUT = 12_000;
    private static final int INSTANCES = 3;

    @BeforeAll
    static void warmUp() {
        Trials.warmUp();
        Yardstick.cost(Distances.REAL.among(120, 10, true, 7), 2);
        Yardstick.cost(Distances.REAL.among(120, 10, false, 7), 2);
    }

    @Test
    void inOneSecond() {
        for (Distances distances : Distances.values()) {
            against(distances, 120, 10, 1);
            against(distances, 240, 12, 1);
            against(distances, 480, 20, 1);
        }
    }

    @Test
    void inTenSeconds() {
        for (Distances distances : Distances.values()) {
            against(distances, 480, 20, 10);
        }
    }

    private static void against(Distances distances, int persons, int tables, int seconds) {
        against(distances, persons, tables, true, seconds);
        against(distances, persons, tables, false, seconds);
    }

    private static void against(Distances distances, int persons, int tables, boolean even, int seconds) {
        double general = 0;
        double here = 0;
        for (int instance = 0; instance < INSTANCES; instance++) {
            Problem problem = distances.among(persons, tables, even, HELD_OUT + instance);
            general += distances.diversity(Yardstick.cost(problem, seconds)) / INSTANCES;
            here += distances.diversity(Trials.solve(problem, instance, seconds).cost()) / INSTANCES;
        }
        Results.add(
                "diversity, %s, %d persons, %d tables %s, %d s, mean of %d"
                        .formatted(
                                distances.name().toLowerCase(Locale.ROOT),
                                persons,
                                tables,
                                even ? "of one size" : "within bounds",
                                seconds,
                                INSTANCES),
                "%.0f".formatted(general),
                "%.0f".formatted(here),
                "%.3f ×".formatted(here / general),
                "",
                "");
    }
}
