package dev.kizuna.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory that a circle of sixty takes at the settings that ship. */
class MemoryBench {
    private static final int MEMBERS = 60;
    private static final int PER_SECOND = 100;
    private static final Duration LENGTH = Duration.ofSeconds(20);
    private static final int PRESSES = 2_000;
    private static final double MUST = 200;

    @Test
    void aCircleOfSixtyFitsIntoTwoHundredMegabytes(@TempDir Path data) {
        try (Stage stage = new Stage(MEMBERS);
                Bot kizuna = Bot.start(Home.kizuna(), stage, "run", data)) {
            kizuna.readyAfter();
            stage.setUpCircle();
            Card card = stage.announce("第42回 乙訓つながりの会", 50);
            String circle = "peak memory, " + MEMBERS + " members, " + PRESSES + " presses ";
            card.pressed(PER_SECOND, LENGTH);
            double peak = kizuna.peakMegabytes();
            Results.alone(circle + "at " + PER_SECOND + "/s", "%.0f MB".formatted(peak), "≤ 200 MB");
            card.burst(PRESSES);
            Results.alone(circle + "more at once", "%.0f MB".formatted(kizuna.peakMegabytes()), "");
            assertThat(peak).isLessThanOrEqualTo(MUST);
        }
    }
}
