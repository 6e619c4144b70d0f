package dev.kizuna.persistence.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.persistence.Safeguards;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More of them by {@code -Dkizuna.cuts=10000}; the seed of a failure is repeated by {@code -Dkizuna.seed}. */
class PowerCutsIT {
    private static final int CUTS = Integer.getInteger("kizuna.cuts", 20);
    private static final int OLD_CUTS = 5 * CUTS;
    private static final long SEED = Long.getLong("kizuna.seed", System.nanoTime());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void noAcknowledgedEntryIsLost(int writers) throws IOException {
        Toll toll = cuts(Safeguards.ON, writers).run(CUTS / 2);

        assertThat(toll.complaints()).as("seed %s, %s", SEED, toll).isEmpty();
        assertThat(toll.acknowledged()).isGreaterThan(CUTS);
    }

    @Test
    void noAcknowledgedEntryIsLostWhereTheFileIsWrittenOver() throws IOException {
        Toll toll = cuts(Safeguards.ON_AN_OLD_FILE, 1).run(OLD_CUTS);

        assertThat(toll.complaints()).as("seed %s, %s", SEED, toll).isEmpty();
    }

    @Test
    void unguardedTheSameCutsLose() throws IOException {
        assertThat(cuts(Safeguards.UNGUARDED_ON_AN_OLD_FILE, 1)
                        .run(10 * OLD_CUTS)
                        .complaints())
                .isNotEmpty();
    }

    @Test
    void withoutSyncTheSameCutsLose() throws IOException {
        assertThat(cuts(Safeguards.WITHOUT_SYNC, 8).run(20).complaints()).isNotEmpty();
    }

    private PowerCuts cuts(Safeguards safeguards, int writers) {
        return new PowerCuts(new LedgerWorkload(), safeguards, folder, writers, SEED);
    }
}
