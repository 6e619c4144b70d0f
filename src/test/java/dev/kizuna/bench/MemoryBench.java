package dev.kizuna.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory that a circle of sixty takes at the settings that ship. */
class MemoryBench {
    private static final int MEMBERS = 60;
    private static final int PRESSES = 2_000;
    private static final double MUST = 200;

    @Test
    void aCircleOfSixtyFitsIntoTwoHundredMegabytes(@TempDir Path data) {
        try (Stage stage = new Stage(MEMBERS);
                Bot kizuna = Bot.start(Home.kizuna(), stage, "run", data)) {
            kizuna.readyAfter();
            stage.setUpCircle();
            stage.announce("第42回 乙訓つながりの会", 50).burst(PRESSES);
            double peak = kizuna.peakMegabytes();
            Results.alone(
                    "peak memory, " + MEMBERS + " members, " + PRESSES + " presses at once",
                    "%.0f MB".formatted(peak),
                    "≤ 200 MB");
            assertThat(peak).isLessThanOrEqualTo(MUST);
        }
    }
}
