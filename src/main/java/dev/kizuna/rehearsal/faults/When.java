package dev.kizuna.rehearsal.faults;

import java.time.Duration;

/** Which of the occasions that a fault matches it strikes. */
@FunctionalInterface
public interface When {
    /**
     * Asked once for each occasion.
     *
     * @param nth counts the matching occasions from 1
     * @param since how long the fault has been set
     * @param dice from 0 to below 1, out of the seeded source
     */
    boolean strikes(int nth, Duration since, double dice);

    static When always() {
        return (nth, since, dice) -> true;
    }

    static When nth(int wanted) {
        return (nth, since, dice) -> nth == wanted;
    }

    static When first(int count) {
        return (nth, since, dice) -> nth <= count;
    }

    /** By lot, with a probability from 0 to 1. */
    static When chance(double probability) {
        return (nth, since, dice) -> dice < probability;
    }

    /** From one moment after the fault was set until before another. */
    static When between(Duration from, Duration until) {
        return (nth, since, dice) -> since.compareTo(from) >= 0 && since.compareTo(until) < 0;
    }
}
