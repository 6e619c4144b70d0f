package dev.kizuna.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Duration OFTEN = Duration.ofMillis(50);

    private final Schedule schedule = Schedule.ofThisProcess();

    @AfterEach
    void close() {
        schedule.close();
    }

    @Test
    void aTaskRunsAgainAndAgain() {
        AtomicInteger runs = new AtomicInteger();

        schedule.every("count", OFTEN, runs::incrementAndGet);

        await().until(() -> runs.get() > 3);
    }

    @Test
    void aTaskThatThrowsRunsAgain() {
        AtomicInteger runs = new AtomicInteger();

        schedule.every("throw", OFTEN, () -> {
            runs.incrementAndGet();
            throw new IllegalStateException("on purpose");
        });

        await().until(() -> runs.get() > 2);
    }

    @Test
    void aSlowTaskNeverRunsBesideItselfAndWhatItMissedIsOneRun() {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger runs = new AtomicInteger();
        AtomicBoolean doubled = new AtomicBoolean();
        schedule.every("slow", OFTEN, () -> {
            doubled.compareAndSet(false, inside.incrementAndGet() > 1);
            awaitUninterruptibly(release);
            runs.incrementAndGet();
            inside.decrementAndGet();
        });
        await().until(() -> inside.get() == 1);
        Instant begin = Instant.now();

        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        release.countDown();
        await().until(() -> runs.get() >= 6);

        // Without the policy, the sixty missed runs would follow at once.
        assertThat(Duration.between(begin, Instant.now()))
                .isGreaterThan(Duration.ofSeconds(3).plus(OFTEN.multipliedBy(2)));
        assertThat(doubled).isFalse();
    }

    @Test
    void aDailyTaskRunsAtItsLocalTime() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        schedule.daily("backup", LocalTime.of(3, 15), tokyo, () -> {});

        Instant next = schedule.next("backup").orElseThrow();

        assertThat(next.atZone(tokyo).toLocalTime()).isEqualTo(LocalTime.of(3, 15));
        assertThat(next).isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(1)));
        assertThat(schedule.next("nothing")).isEmpty();
    }

    @Test
    void twoTasksDoNotShareAName() {
        schedule.every("name", OFTEN, () -> {});

        assertThatThrownBy(() -> schedule.every("name", OFTEN, () -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closingWaitsForWhatIsRunningAndInterruptsNothing() {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        schedule.every("long", OFTEN, () -> {
            started.countDown();
            awaitUninterruptibly(release);
            ended.set(!Thread.currentThread().isInterrupted());
        });
        awaitUninterruptibly(started);

        CompletableFuture<Void> closing = CompletableFuture.runAsync(schedule::close);
        assertThat(closing).isNotDone();
        release.countDown();

        closing.join();
        assertThat(ended).isTrue();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
        }
    }
}
