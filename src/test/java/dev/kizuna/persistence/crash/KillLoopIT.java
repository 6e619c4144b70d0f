package dev.kizuna.persistence.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.persistence.Safeguards;
import java.io.IOException;
import java.nio.file.Path;
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

    private KillLoop loop(Safeguards safeguards) {
        return new KillLoop(LedgerWorkload.class, safeguards, folder, 8, SEED);
    }
}
