package dev.kizuna.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The CPU that a start takes, until the bot has heard READY, against a bare login of the same library; and until somebody
 * has their first answer, which the entities must have been mapped for.
 */
class StartBench {
    private static final int PAIRS = 7;
    private static final double MUST = 2.5;

    @Test
    void aStartTakesLittleMoreThanTheLogin(@TempDir Path data) {
        try (Stage stage = new Stage(60)) {
            Home floor = Home.floor(stage);
            Home kizuna = Home.kizuna();
            // Makes the database, and declares the commands, which a later start finds unchanged.
            try (Bot bot = Bot.start(kizuna, stage, "run", data)) {
                bot.readyAfter();
                stage.setUpCircle();
            }
            start(floor, stage, data);
            List<Double> floors = new ArrayList<>();
            List<Double> kizunas = new ArrayList<>();
            List<Double> answers = new ArrayList<>();
            for (int pair = 0; pair < PAIRS; pair++) {
                floors.add(start(floor, stage, data));
                try (Bot bot = Bot.start(kizuna, stage, "run", data)) {
                    kizunas.add(bot.readyAfter());
                    stage.typed("/meeting list", Map.of());
                    answers.add(bot.cpuSeconds());
                }
            }
            double bare = Latencies.median(floors.stream().mapToDouble(it -> it));
            double whole = Latencies.median(kizunas.stream().mapToDouble(it -> it));
            double answered = Latencies.median(answers.stream().mapToDouble(it -> it));
            Results.ratio("start to READY, CPU, median of " + PAIRS, " s", bare, whole, "≤ 2.5 ×", "1.5 ×");
            Results.alone(
                    "start to the first answer to somebody, CPU, median of " + PAIRS, "%.2f s".formatted(answered), "");
            assertThat(whole).isLessThanOrEqualTo(MUST * bare);
        }
    }

    private static double start(Home home, Stage stage, Path data) {
        try (Bot bot = Bot.start(home, stage, "run", data)) {
            return bot.readyAfter();
        }
    }
}
