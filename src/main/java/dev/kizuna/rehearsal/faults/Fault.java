package dev.kizuna.rehearsal.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;

/** A fault that has been set. Safe for threads. */
public final class Fault {
    private final When when;
    private final Clock clock;
    private final DoubleSupplier dice;
    private final Runnable removal;
    private final Instant set;
    private int seen;
    private int struck;

    Fault(When when, Clock clock, DoubleSupplier dice, Runnable removal) {
        this.when = when;
        this.clock = clock;
        this.dice = dice;
        this.removal = removal;
        this.set = clock.instant();
    }

    /** How often it has struck so far. */
    public synchronized int struck() {
        return struck;
    }

    /** Takes it away; what it already holds back stays held back. */
    public void remove() {
        removal.run();
    }

    synchronized boolean strikes() {
        seen++;
        if (!when.strikes(seen, Duration.between(set, clock.instant()), dice.getAsDouble())) {
            return false;
        }
        struck++;
        return true;
    }
}
