package dev.kizuna.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When what is shown is drawn anew. After each drawing a picture rests, and what changes meanwhile is drawn together
 * afterwards: never more than one drawing in {@link #REST}, and always one that began after the last change. While
 * Discord is away the rests grow.
 *
 * @param <P> what tells one picture from another; it may stand in the log
 */
public final class Redraws<P> {
    static final Duration REST = Duration.ofSeconds(1);
    static final Duration LONGEST_REST = Duration.ofMinutes(1);
    /** What takes longer may arrive last, though it was sent again or failed: then it is drawn once more. */
    private static final Duration SLOW = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Redraws.class);

    private final ScheduledExecutorService worker;
    private final Consumer<P> drawing;
    private final LongSupplier nanos;
    /** Those being drawn or resting; guarded by this object, as all that they hold. */
    private final Map<P, Turn<P>> turns = new HashMap<>();

    /** @param drawing one picture, on the worker; throws {@link MessengerTrouble} to be called again */
    public Redraws(ScheduledExecutorService worker, Consumer<P> drawing) {
        this(worker, drawing, System::nanoTime);
    }

    Redraws(ScheduledExecutorService worker, Consumer<P> drawing, LongSupplier nanos) {
        this.worker = worker;
        this.drawing = drawing;
        this.nanos = nanos;
    }

    /** Something that is shown has changed. */
    public synchronized void mark(P picture) {
        Turn<P> turn = turns.get(picture);
        if (turn == null) {
            turn = new Turn<>(picture);
            turns.put(picture, turn);
            start(turn);
        }
        turn.marked = true;
    }

    /** As {@link #mark}; completes when a drawing that begins from now on has ended, well or not. */
    public synchronized CompletableFuture<Void> settled(P picture) {
        CompletableFuture<Void> settled = new CompletableFuture<>();
        mark(picture);
        Turn<P> turn = turns.get(picture);
        if (turn != null) {
            turn.waiting.add(settled);
        }
        return settled;
    }

    private void start(Turn<P> turn) {
        worker.execute(() -> draw(turn));
    }

    private void draw(Turn<P> turn) {
        List<CompletableFuture<Void>> answered;
        synchronized (this) {
            turn.marked = false;
            answered = new ArrayList<>(turn.waiting);
            turn.waiting.clear();
        }
        long begun = nanos.getAsLong();
        boolean drawn = attempt(turn.picture);
        boolean slow = nanos.getAsLong() - begun > SLOW.toNanos();
        synchronized (this) {
            boolean doubtful = slow || turn.doubtful;
            turn.doubtful = doubtful && !drawn;
            turn.failures = drawn ? 0 : turn.failures + 1;
            turn.marked |= !drawn || doubtful;
            Duration rest = doubtful && drawn ? SLOW : turn.rest();
            worker.schedule(() -> rested(turn), rest.toMillis(), TimeUnit.MILLISECONDS);
        }
        answered.forEach(one -> one.complete(null));
    }

    private boolean attempt(P picture) {
        try {
            drawing.accept(picture);
            return true;
        } catch (MessengerTrouble trouble) {
            LOG.warn("What shows {} waits for Discord: {}", picture, trouble.getMessage());
            return false;
        } catch (RuntimeException fault) {
            LOG.error("What shows {} could not be drawn", picture, fault);
            return true;
        }
    }

    private synchronized void rested(Turn<P> turn) {
        if (turn.marked) {
            start(turn);
        } else {
            turns.remove(turn.picture);
        }
    }

    private static final class Turn<P> {
        private final P picture;
        private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
        private boolean marked;
        /** A drawing that failed may still arrive. */
        private boolean doubtful;

        private int failures;

        private Turn(P picture) {
            this.picture = picture;
        }

        private Duration rest() {
            Duration grown = REST.multipliedBy(1L << Math.min(failures, 10));
            return grown.compareTo(LONGEST_REST) < 0 ? grown : LONGEST_REST;
        }
    }
}
