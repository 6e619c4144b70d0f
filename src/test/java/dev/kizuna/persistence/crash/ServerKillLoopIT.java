package dev.kizuna.persistence.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More of them by {@code -Dkizuna.kills=1000}. */
class ServerKillLoopIT {
    private static final int KILLS = Integer.getInteger("kizuna.kills", 3);
    private static final long SEED = Long.getLong("kizuna.seed", System.nanoTime());

    @Test
    void noAcknowledgedEntryIsLost(@TempDir Path folder) throws Exception {
        Toll toll = new ServerKillLoop(new LedgerWorkload(), folder, 8, SEED).run(KILLS);

        assertThat(toll.complaints()).as("%s", toll).isEmpty();
        assertThat(toll.acknowledged()).isGreaterThan(KILLS);
    }
}
