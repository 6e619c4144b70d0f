package dev.kizuna.grouping.solver;

import java.util.function.BooleanSupplier;

/** Counts the steps, and says when to stop: out of steps, out of time, or not wanted any more. */
final class Watch {
    /** The clock and the caller are asked every so many steps. */
    private static final int OFTEN = 256;

    private final long steps;
    private final long end;
    private final BooleanSupplier cancelled;
    private long step;
    private boolean cutShort;

    Watch(Budget budget, BooleanSupplier cancelled) {
        this.steps = budget.steps();
        this.end = System.nanoTime() + budget.cap().toNanos();
        this.cancelled = cancelled;
    }

    void step() {
        step++;
        if (step % OFTEN == 0 && (System.nanoTime() - end >= 0 || cancelled.getAsBoolean())) {
            cutShort = true;
        }
    }

    long left() {
        return steps - step;
    }

    boolean over() {
        return cutShort || step >= steps;
    }

    boolean cutShort() {
        return cutShort;
    }
}
