package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.i18n.Language;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.persistence.FreshDatabase;
import dev.kizuna.persistence.OnBothDatabases;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} again and again while people are told of those they met and say by buttons what becomes of it: each hears
 * each thing once, and what was acknowledged is so. Half as many kills as in {@link NoticeKillIT}, which shows what happens
 * without the look for what was said; as there more by {@code -Dkizuna.kills=200}, and a fifth on PostgreSQL.
 */
@OnBothDatabases
class FollowupKillIT {
    private static final int KILLS = Integer.getInteger("kizuna.kills", 20);
    private static final int A_FIFTH = 5;
    private static final long SEED = Long.getLong("kizuna.seed", System.nanoTime());
    private static final int PEOPLE = 6;
    private static final int IN_THREAD = 2;
    private static final Duration A_WHILE = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @Test
    void everybodyIsToldOnceAndNoAnswerIsLost(FreshDatabase database) {
        DatabaseSettings settings = database.settings();
        int kills = Math.max(2, KILLS / (settings.embedded() ? 2 : A_FIFTH));
        try (MortalCircle life = new MortalCircle(folder, settings, PEOPLE, SEED)) {
            Afterwards afterwards = over(life);
            int kill = 0;
            while (!afterwards.isExchangeTold()) {
                kill++;
                killed(life, () -> {}, afterwards::isExchangeTold);
                assertThat(afterwards.isExchangeToldTwice()).as(moment(kill)).isFalse();
            }
            begin(life, afterwards);
            for (; kill < kills; kill++) {
                afterwards.dawns();
                String moment = moment(kill);
                killed(
                        life,
                        () -> {
                            assertThat(afterwards.lies()).as(moment).isEmpty();
                            afterwards.desk.introduceSomebody();
                            afterwards.allPress();
                        },
                        afterwards::isTold);
                afterwards.settle();
                assertThat(afterwards.toldTooOften()).as(moment).isEmpty();
                assertThat(afterwards.desk.isToldTooOften()).as(moment).isFalse();
            }
            afterwards.dawns();
            life.lifeInPeace(bot -> afterwards.isTold());
            try (KilledBot bot = life.start().ready()) {
                assertThat(afterwards.lies()).as(moment(kill)).isEmpty();
                await().atMost(PATIENCE).until(afterwards::isTold);
                assertThat(afterwards.toldTooOften()).as(moment(kill)).isEmpty();
                assertThat(afterwards.desk.isToldTooOften()).as(moment(kill)).isFalse();
                assertThat(afterwards.desk.askers()).containsExactlyInAnyOrderElementsOf(afterwards.desk.waiting());
                bot.end();
            }
        }
    }

    private static Afterwards over(MortalCircle life) {
        life.circle.setUp(Language.JA);
        HeldMeeting meeting = HeldMeeting.in(life.circle, "絆の会", PEOPLE, IN_THREAD);
        life.circle.stop();
        meeting.end();
        return new Afterwards(meeting, IN_THREAD, life.random);
    }

    private static void begin(MortalCircle life, Afterwards afterwards) {
        try (KilledBot bot = life.start().ready()) {
            afterwards.begin();
            bot.end();
        }
    }

    /** Killed in any case after a while: what is for the thread is gathered for longer. */
    private static void killed(MortalCircle life, Runnable deeds, BooleanSupplier told) {
        AtomicLong latest = new AtomicLong();
        life.lifeUntilKilled(
                bot -> {
                    deeds.run();
                    latest.set(System.nanoTime() + A_WHILE.toNanos());
                },
                bot -> told.getAsBoolean() || System.nanoTime() > latest.get());
    }

    private static String moment(int kill) {
        return "kill %d of seed %d".formatted(kill, SEED);
    }
}
