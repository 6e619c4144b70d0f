package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.kernel.MeetingId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When what is shown is drawn anew. After each drawing a meeting rests, and what changes meanwhile is drawn together
 * afterwards: never more than one drawing in {@link #REST}, and always one that began after the last change. While
 * Discord is away the rests grow.
 */
final class Redraws {
    static final Duration REST = Duration.ofSeconds(1);
    static final Duration LONGEST_REST = Duration.ofMinutes(1);
    /** What takes longer was perhaps sent twice, and the first may arrive last: then it is drawn once more. */
    private static final Duration SLOW = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Redraws.class);

    private final ScheduledExecutorService worker;
    private final Consumer<MeetingId> drawing;
    /** Those being drawn or resting; guarded by this object, as all that they hold. */
    private final Map<MeetingId, Turn> turns = new HashMap<>();

    /** @param drawing one meeting, on the worker; throws {@link MessengerTrouble} to be called again */
    Redraws(ScheduledExecutorService worker, Consumer<MeetingId> drawing) {
        this.worker = worker;
        this.drawing = drawing;
    }

    /** Something that is shown has changed. */
    synchronized void mark(MeetingId meeting) {
        Turn turn = turns.get(meeting);
        if (turn == null) {
            turn = new Turn(meeting);
            turns.put(meeting, turn);
            start(turn);
        }
        turn.marked = true;
    }

    /** As {@link #mark}; completes when a drawing that begins from now on has ended, well or not. */
    synchronized CompletableFuture<Void> settled(MeetingId meeting) {
        CompletableFuture<Void> settled = new CompletableFuture<>();
        mark(meeting);
        Turn turn = turns.get(meeting);
        if (turn != null) {
            turn.waiting.add(settled);
        }
        return settled;
    }

    private void start(Turn turn) {
        worker.execute(() -> draw(turn));
    }

    private void draw(Turn turn) {
        List<CompletableFuture<Void>> answered;
        synchronized (this) {
            turn.marked = false;
            answered = new ArrayList<>(turn.waiting);
            turn.waiting.clear();
        }
        long begun = System.nanoTime();
        boolean drawn = attempt(turn.meeting);
        boolean doubtful = System.nanoTime() - begun > SLOW.toNanos();
        synchronized (this) {
            turn.failures = drawn ? 0 : turn.failures + 1;
            turn.marked |= !drawn || doubtful;
            Duration rest = doubtful && drawn ? SLOW : turn.rest();
            worker.schedule(() -> rested(turn), rest.toMillis(), TimeUnit.MILLISECONDS);
        }
        answered.forEach(one -> one.complete(null));
    }

    private boolean attempt(MeetingId meeting) {
        try {
            drawing.accept(meeting);
            return true;
        } catch (MessengerTrouble trouble) {
            LOG.warn("The invitation of meeting {} waits for Discord: {}", meeting.value(), trouble.getMessage());
            return false;
        } catch (RuntimeException fault) {
            LOG.error("The invitation of meeting {} could not be drawn", meeting.value(), fault);
            return true;
        }
    }

    private synchronized void rested(Turn turn) {
        if (turn.marked) {
            start(turn);
        } else {
            turns.remove(turn.meeting);
        }
    }

    private static final class Turn {
        private final MeetingId meeting;
        private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
        private boolean marked;
        private int failures;

        private Turn(MeetingId meeting) {
            this.meeting = meeting;
        }

        private Duration rest() {
            Duration grown = REST.multipliedBy(1L << Math.min(failures, 10));
            return grown.compareTo(LONGEST_REST) < 0 ? grown : LONGEST_REST;
        }
    }
}
