package dev.kizuna.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A clock that runs like another one, ahead of it by what it was moved. It never goes back: rows of the future would
 * be left behind. Safe for use by many threads.
 */
public final class MovableClock extends Clock {
    private final Clock base;
    private final AtomicReference<Duration> ahead;
    private final List<Consumer<Instant>> listeners;

    public MovableClock(Clock base) {
        this(base, new AtomicReference<>(Duration.ZERO), new CopyOnWriteArrayList<>());
    }

    private MovableClock(Clock base, AtomicReference<Duration> ahead, List<Consumer<Instant>> listeners) {
        this.base = base;
        this.ahead = ahead;
        this.listeners = listeners;
    }

    /**
     * Moves the clock and tells the listeners the new time, on the calling thread.
     *
     * @throws IllegalArgumentException where the step is negative
     */
    public void forward(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("The clock only goes forward");
        }
        ahead.accumulateAndGet(step, Duration::plus);
        var now = instant();
        listeners.forEach(listener -> listener.accept(now));
    }

    /** Calls the listener after each {@link #forward}. */
    public void onMove(Consumer<Instant> listener) {
        listeners.add(listener);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    /** The same clock in another zone: moving one moves both. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), ahead, listeners);
    }
}
