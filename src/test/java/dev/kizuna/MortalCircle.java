package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.awaitility.Awaitility.await;

import dev.kizuna.i18n.Language;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.rehearsal.MovableClock;
import dev.kizuna.rehearsal.Options;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A circle whose bot lives in a process of its own that is killed while it tells people something and much goes wrong at
 * Discord. While it is away time passes: longer than Discord remembers a nonce.
 */
final class MortalCircle implements AutoCloseable {
    private static final Duration AWAY = Duration.ofMinutes(6);
    /** Of the circles' time: what is for the thread has been gathered by then. */
    private static final Duration GATHERED = Duration.ofSeconds(30);
    /** Whom the bot has failed to reach several times it leaves alone for minutes: no life need wait for that. */
    private static final Duration LIFE = Duration.ofSeconds(90);

    final LiveCircle circle;
    final Random random;
    final Storm storm;
    private final MovableClock wall = new MovableClock(Clock.systemUTC());

    MortalCircle(Path folder, DatabaseSettings database, int people, long seed) {
        Options options = Options.standard()
                .by(wall)
                .waiting(PATIENCE)
                .remembering(1_000)
                .with(gateway -> gateway.identifySpacing(Duration.ZERO));
        circle = LiveCircle.open(folder, database, options, Language.JA, people);
        random = new Random(seed);
        storm = new Storm(circle.discord, random);
    }

    KilledBot start() {
        return KilledBot.start(circle.installation, ahead(circle.clock), ahead(wall));
    }

    private static Duration ahead(Clock clock) {
        return Duration.between(Clock.systemUTC().instant(), clock.instant());
    }

    /**
     * Something happens, and the bot is killed while it tells of this, or of what was left from before.
     *
     * @param told whether the bot has nothing more to tell
     */
    void lifeUntilKilled(Consumer<KilledBot> deeds, Predicate<KilledBot> told) {
        storm.rise();
        CountDownLatch sent = storm.sent(1 + random.nextInt(10));
        try (KilledBot bot = start().ready()) {
            deeds.accept(bot);
            storm.breakLine();
            long longEnough = System.nanoTime() + LIFE.toNanos();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> sent.getCount() == 0 || told.test(bot) || System.nanoTime() > longEnough);
            LockSupport.parkNanos(storm.upTo(400).toNanos());
        }
        storm.calm();
        timePasses();
    }

    /** Longer than a claim holds and than Discord remembers a nonce. */
    private void timePasses() {
        discordForgets();
        circle.clock.forward(GATHERED);
    }

    /** So much time passes for Discord, and for bots that are started from now on. */
    void discordForgets() {
        wall.forward(AWAY);
    }

    /** The bot goes on until it has nothing more to say, and ends in order. */
    void lifeInPeace(Predicate<KilledBot> told) {
        try (KilledBot bot = start().ready()) {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> told.test(bot));
            bot.end();
        }
    }

    @Override
    public void close() {
        circle.close();
    }
}
