package dev.kizuna.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MeetingId;
import dev.kizuna.rsvp.discord.HandWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Many changes, few drawings, and a last one that is true. */
class RedrawsTest {
    private static final MeetingId MEETING = new MeetingId(1);
    private static final MeetingId OTHER = new MeetingId(2);

    private final HandWorker worker = new HandWorker();
    private final List<Long> drawnAt = new ArrayList<>();
    private final List<Integer> drawn = new ArrayList<>();
    private int state;
    private int failing;
    private Duration taking = Duration.ZERO;
    private long nanos;
    private final Redraws<MeetingId> redraws = new Redraws<>(worker, this::draw, () -> nanos);

    private void draw(MeetingId meeting) {
        drawnAt.add(worker.now());
        nanos += taking.toNanos();
        taking = Duration.ZERO;
        if (failing > 0) {
            failing--;
            throw new MessengerTrouble(MessengerTrouble.Kind.UNAVAILABLE, 0);
        }
        drawn.add(state);
    }

    @Test
    void theFirstChangeIsDrawnAtOnceAndTheRestTogether() {
        for (state = 1; state <= 100; state++) {
            redraws.mark(MEETING);
            worker.work();
        }
        state = 100;
        worker.pass(Duration.ofSeconds(5));

        assertThat(drawn).containsExactly(1, 100);
    }

    @Test
    void neverMoreThanOneASecondAndTheLastIsTrue() {
        Random random = new Random(7);
        for (state = 1; state <= 2_000; state++) {
            redraws.mark(MEETING);
            worker.pass(Duration.ofMillis(random.nextInt(40)));
        }
        state = 2_000;
        worker.pass(Duration.ofSeconds(3));

        for (int i = 1; i < drawnAt.size(); i++) {
            assertThat(drawnAt.get(i) - drawnAt.get(i - 1)).isGreaterThanOrEqualTo(1_000);
        }
        assertThat(drawn.get(drawn.size() - 1)).isEqualTo(2_000);
    }

    @Test
    void oneMeetingDoesNotWaitForAnother() {
        redraws.mark(MEETING);
        redraws.mark(OTHER);
        worker.work();

        assertThat(drawn).hasSize(2);
    }

    @Test
    void whileDiscordIsAwayThePausesGrowUntilItIsBack() {
        failing = 5;
        state = 1;
        redraws.mark(MEETING);
        worker.pass(Duration.ofMinutes(5));

        assertThat(drawn).containsExactly(1);
        assertThat(drawnAt).containsExactly(0L, 2_000L, 6_000L, 14_000L, 30_000L, 62_000L);
    }

    @Test
    void whatTookLongIsDrawnOnceMore() {
        taking = Duration.ofSeconds(6);
        redraws.mark(MEETING);
        worker.pass(Duration.ofMinutes(5));

        assertThat(drawnAt).containsExactly(0L, 5_000L);
    }

    @Test
    void whatTookLongAndFailedMayArriveAfterTheNextThatIsThereforeDrawnTwice() {
        failing = 2;
        taking = Duration.ofSeconds(6);
        redraws.mark(MEETING);
        worker.pass(Duration.ofMinutes(5));

        assertThat(drawnAt).containsExactly(0L, 2_000L, 6_000L, 11_000L);
    }

    @Test
    void whoWaitsIsAnsweredAfterADrawingThatBeganLater() {
        redraws.mark(MEETING);
        worker.work();
        CompletableFuture<Void> settled = redraws.settled(MEETING);

        worker.pass(Duration.ofMillis(999));
        assertThat(settled).isNotDone();
        worker.pass(Duration.ofMillis(1));
        assertThat(settled).isDone();
    }
}
