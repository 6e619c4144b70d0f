package dev.kizuna.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CPU that a start takes, until the bot has heard READY, against a bare login of the same library. */
class StartBench {
    private static final int PAIRS = 7;
    private static final double MUST = 2.5;

    @Test
    void aStartTakesLittleMoreThanTheLogin(@TempDir Path data) {
        try (Stage stage = new Stage(60)) {
            Home floor = Home.floor(stage);
            Home kizuna = Home.kizuna();
            // Makes the database, and declares the commands, which a later start finds unchanged.
            start(kizuna, stage, data);
            start(floor, stage, data);
            List<Double> floors = new ArrayList<>();
            List<Double> kizunas = new ArrayList<>();
            for (int pair = 0; pair < PAIRS; pair++) {
                floors.add(start(floor, stage, data));
                kizunas.add(start(kizuna, stage, data));
            }
            double bare = Latencies.median(floors.stream().mapToDouble(it -> it));
            double whole = Latencies.median(kizunas.stream().mapToDouble(it -> it));
            Results.ratio("start to READY, CPU, median of " + PAIRS, " s", bare, whole, "≤ 2.5 ×", "1.5 ×");
            assertThat(whole).isLessThanOrEqualTo(MUST * bare);
        }
    }

    private static double start(Home home, Stage stage, Path data) {
        try (Bot bot = Bot.start(home, stage, "run", data)) {
            return bot.readyAfter();
        }
    }
}
