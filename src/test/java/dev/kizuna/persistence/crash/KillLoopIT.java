package dev.kizuna.persistence.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.persistence.Safeguards;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More of them by {@code -Dkizuna.kills=1000}. */
class KillLoopIT {
    private static final int KILLS = Integer.getInteger("kizuna.kills", 5);
    private static final long SEED = Long.getLong("kizuna.seed", System.nanoTime());

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedEntryIsLost() throws IOException {
        Toll toll = loop(Safeguards.ON).run(KILLS);

        assertThat(toll.complaints()).as("%s", toll).isEmpty();
        assertThat(toll.crashes()).isEqualTo(KILLS);
        assertThat(toll.acknowledged()).isGreaterThan(KILLS);
    }

    @Test
    void withTheDefaultsOfH2TheSameLoopLoses() throws IOException {
        assertThat(loop(Safeguards.DEFAULTS_OF_H2).run(20).complaints()).isNotEmpty();
    }

    @Test
    void aWriterWhoseParentIsGoneEndsByItself() throws Exception {
        Files.createFile(KilledChild.acknowledgements(folder));
        Process child = loop(Safeguards.ON).start(folder, 0, 2);
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo(KilledChild.SOUND);
            child.outputWriter().close();

            assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            child.destroyForcibly();
        }
    }

    private KillLoop loop(Safeguards safeguards) {
        return new KillLoop(LedgerWorkload.class, safeguards, folder, 8, SEED);
    }
}
