package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.persistence.FreshDatabase;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.wire.Exchange;
import dev.kizuna.rehearsal.wire.LogEntry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at each request that makes a room, moves somebody or takes a room away, after Discord has done it and
 * before the bot hears of it; the next bot goes on. Every room is made once, everybody is moved there and back, and nothing
 * is left. On PostgreSQL, where another process finds out about a death only after some seconds, at every fourth. What
 * happens to a bot that does not look for what was made before is shown by {@code RoomsKilledTest}.
 */
@OnBothDatabases
class BreakoutKillIT {
    private static final Set<String> STEPS =
            Set.of("POST guilds/{guild}/channels", "PATCH guilds/{guild}/members/{user}", "DELETE channels/{channel}");

    private static final int REQUESTS = 10;
    private static final int RARELY = 4;

    @TempDir
    private Path folder;

    @Test
    void killedAtEveryRequestTheRoomsAreMadeOnceAndAllComeBack(FreshDatabase database) {
        try (BreakoutScene scene = BreakoutScene.open(folder, database.settings(), Options.standard())) {
            scene.circle.stop();
            int every = database.settings().embedded() ? 1 : RARELY;
            AtomicInteger requests = new AtomicInteger();
            AtomicReference<KilledBot> bot = new AtomicReference<>(start(scene));
            Consumer<LogEntry> killer = entry -> {
                if (entry instanceof Exchange exchange
                        && STEPS.contains(exchange.method() + " " + exchange.template())) {
                    if (requests.get() % every == 0) {
                        bot.get().kill();
                    }
                    requests.incrementAndGet();
                }
            };
            bot.get().ready();
            scene.circle.discord.log().listen(killer);

            press(scene, "通話チャンネルを作る");
            int deaths = lifeUntil(scene, bot, () -> scene.isSeated() && requests.get() == REQUESTS / 2);
            press(scene, "片づける");
            deaths += lifeUntil(scene, bot, () -> scene.isOver() && requests.get() == REQUESTS);

            scene.circle.discord.log().unlisten(killer);
            bot.get().close();
            assertThat(deaths)
                    .as("two rooms made, three moved there and back, two rooms taken away")
                    .isEqualTo((REQUESTS + every - 1) / every);
            assertThat(done(scene, "POST guilds/{guild}/channels")).isEqualTo(2);
            scene.circle.checkWire();
        }
    }

    private static KilledBot start(BreakoutScene scene) {
        Duration ahead = Duration.between(Clock.systemUTC().instant(), scene.circle.clock.instant());
        return KilledBot.start(scene.circle.installation, ahead, Duration.ZERO);
    }

    /** Whoever presses hears nothing if the bot dies of it. */
    private static void press(BreakoutScene scene, String label) {
        Act panel = await().atMost(PATIENCE).until(() -> scene.types("/groups rooms", Map.of()), Act::answered);
        scene.presses(panel.message(), label);
    }

    private static int lifeUntil(BreakoutScene scene, AtomicReference<KilledBot> bot, Ending end) {
        int deaths = 0;
        boolean ended = false;
        while (!ended) {
            await().atMost(PATIENCE).until(() -> end.has() || !bot.get().isAlive());
            ended = bot.get().isAlive();
            if (!ended) {
                deaths++;
                bot.set(start(scene));
                bot.get().ready();
            }
        }
        return deaths;
    }

    private static long done(BreakoutScene scene, String request) {
        return scene.circle.discord.log().exchanges().stream()
                .filter(exchange -> (exchange.method() + " " + exchange.template()).equals(request))
                .count();
    }

    /** What is waited for. */
    @FunctionalInterface
    private interface Ending {
        boolean has();
    }
}
