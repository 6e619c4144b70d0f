package dev.kizuna.grouping.solver;

import java.time.Duration;

/**
 * How long to search.
 *
 * @param steps tries to seat one person elsewhere; what a given problem and seed lead to is decided by these alone
 * @param cap ends the search early on a slow machine; a plan so ended may differ from run to run
 */
public record Budget(long steps, Duration cap) {
    public Budget {
        if (steps < 0 || cap.isNegative()) {
            throw new IllegalArgumentException("A budget of " + steps + " steps and " + cap);
        }
    }
}
