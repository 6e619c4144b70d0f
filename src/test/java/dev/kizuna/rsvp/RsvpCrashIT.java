package dev.kizuna.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.persistence.Safeguards;
import dev.kizuna.persistence.crash.KillLoop;
import dev.kizuna.persistence.crash.PowerCuts;
import dev.kizuna.persistence.crash.ServerKillLoop;
import dev.kizuna.persistence.crash.Toll;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever crashes, each answer that was acknowledged stands afterwards, and seats and waitlist are exact. More crashes by
 * {@code -Dkizuna.kills=1000} and {@code -Dkizuna.cuts=10000}; a failure is repeated by {@code -Dkizuna.seed}.
 */
class RsvpCrashIT {
    private static final int KILLS = Integer.getInteger("kizuna.kills", 20);
    private static final int CUTS = Integer.getInteger("kizuna.cuts", 100);
    private static final long SEED = Long.getLong("kizuna.seed", System.nanoTime());
    private static final int WRITERS = 8;

    @TempDir
    Path folder;

    private TestReporter reporter;

    @BeforeEach
    void report(TestReporter given) {
        reporter = given;
    }

    @Test
    void noAnswerIsLostWhenTheProcessIsKilled() throws Exception {
        clean(kills(Safeguards.ON).run(KILLS), KILLS);
    }

    @Test
    void withTheDefaultsOfH2TheSameKillsLose() throws Exception {
        assertThat(kills(Safeguards.DEFAULTS_OF_H2).run(20).complaints()).isNotEmpty();
    }

    @Test
    void noAnswerIsLostWhenThePostgresqlServerIsKilled() throws Exception {
        clean(new ServerKillLoop(new RsvpWorkload(), folder, WRITERS, SEED).run(KILLS), KILLS);
    }

    @ParameterizedTest
    @EnumSource(names = {"ON", "ON_AN_OLD_FILE"})
    void noAnswerIsLostWhenThePowerIsCut(Safeguards safeguards) throws Exception {
        clean(cuts(safeguards).run(CUTS / 2), CUTS / 2);
    }

    @Test
    void withoutSyncTheSameCutsLose() throws Exception {
        assertThat(cuts(Safeguards.WITHOUT_SYNC).run(20).complaints()).isNotEmpty();
    }

    private void clean(Toll toll, int crashes) {
        reporter.publishEntry("seed " + SEED, toll.toString());
        assertThat(toll.complaints()).as("seed %s, %s", SEED, toll).isEmpty();
        assertThat(toll.crashes()).isEqualTo(crashes);
        assertThat(toll.acknowledged()).isGreaterThan(crashes);
    }

    private KillLoop kills(Safeguards safeguards) {
        return new KillLoop(RsvpWorkload.class, safeguards, folder, WRITERS, SEED);
    }

    private PowerCuts cuts(Safeguards safeguards) {
        return new PowerCuts(new RsvpWorkload(), safeguards, folder, WRITERS, SEED);
    }
}
