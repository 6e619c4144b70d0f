package dev.kizuna.grouping.solver;

/**
 * How hot, and how long. What matters is the narrow range in which a seating freezes, and it lies elsewhere for every problem: it
 * is found by cooling fast once and counting how many rows still make the seating dearer, among enough of them that luck does
 * not decide. The search then goes through that range again and again from where it stands, each time more slowly, and the first
 * and every second time through a wider one: large sparse meetings freeze later than small dense ones. Slow cooling is what
 * finds the best seatings where nearly all have met, so the last time takes all the steps that are left, in the narrow range.
 */
final class Schedule {
    /** The shares of dearer rows between which seatings freeze; measured, see the package. */
    private static final double HOT = 0.05;

    private static final double COLD = 0.02;

    /** A unit's rows at each temperature of the fast cooling, and the step between those. */
    private static final int ROWS = 4;

    private static final double STEP = 0.8;
    private static final double COLDEST = 0.02;

    /** So many rows are counted at a temperature at least, or this part of all where those are few. */
    private static final int SAMPLE = 2_000;

    private static final int PART = 100;

    /** A unit's rows in the first cycle, and how much longer each next one is. */
    private static final int FIRST = 150;

    private static final int LONGER = 3;

    /** How far the first cycle's range reaches beyond the others', up and down. */
    private static final int HOTTER = 3;

    private static final int COLDER = 2;

    private final Annealing annealing;
    private final int units;
    private double hot;
    private double cold = COLDEST;

    Schedule(Annealing annealing, int units) {
        this.annealing = annealing;
        this.units = units;
    }

    /** Searches until there is no use, or no leave, to go on. */
    void run() {
        annealing.freeze();
        calibrate();
        boolean wide = true;
        for (long length = (long) FIRST * units; !annealing.done(); length *= LONGER) {
            boolean last = annealing.left() / (1 + LONGER) < length;
            wide &= !last;
            annealing.cool(wide ? HOTTER * hot : hot, wide ? cold / COLDER : cold, last ? annealing.left() : length);
            wide = !wide;
        }
    }

    private void calibrate() {
        int sample = (int) Math.max((long) ROWS * units, Math.min(SAMPLE, annealing.left() / PART));
        double share = 1;
        hot = 4 * annealing.usualChange();
        for (double now = hot; share > COLD && now > COLDEST && !annealing.done(); now *= STEP) {
            share = annealing.hold(now, sample);
            if (share > HOT) {
                hot = now;
            }
            cold = now;
        }
        annealing.freeze();
    }
}
