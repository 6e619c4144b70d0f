package dev.kizuna.rehearsal.gateway;

import java.time.Clock;
import java.time.Duration;

/** Watches one client: whether its heart beats, and whether it talks too much. */
final class Pulse {
    private static final int SENDS = 120;
    private static final long WINDOW_MILLIS = 60_000;

    private final Clock clock;
    private final Duration interval;
    private long lastBeat;
    private long windowStart;
    private int sends;

    Pulse(Clock clock, Duration interval) {
        this.clock = clock;
        this.interval = interval;
        this.lastBeat = clock.millis();
        this.windowStart = lastBeat;
    }

    void beat() {
        lastBeat = clock.millis();
    }

    /** Nothing heard for two intervals; the second is patience with a busy machine. */
    boolean lost() {
        return clock.millis() - lastBeat > 2 * interval.toMillis();
    }

    /** Counts a message of the client; true above 120 a minute. */
    boolean tooMany() {
        long now = clock.millis();
        if (now - windowStart >= WINDOW_MILLIS) {
            windowStart = now;
            sends = 0;
        }
        return ++sends > SENDS;
    }
}
