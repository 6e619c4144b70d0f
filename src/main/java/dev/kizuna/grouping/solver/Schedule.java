package dev.kizuna.grouping.solver;

/** How hot, and how long. */
final class Schedule {
    private final Annealing annealing;
    private final Seating seating;
    private final Start start;
    private double hot;
    private double cold;

    Schedule(Annealing annealing, Seating seating, Start start) {
        this.annealing = annealing;
        this.seating = seating;
        this.start = start;
    }

    void run(Watch watch) {
        annealing.freeze();
        calibrate();
        long length = 20L * seating.units.count;
        while (!annealing.done()) {
            start.seatAll(false);
            annealing.cool(hot, cold, length);
            length *= 2;
        }
    }

    private void calibrate() {
        double temperature = 1_000_000;
        hot = temperature;
        cold = 0.1;
        double shareHot = Double.parseDouble(System.getProperty("hot", "0.45"));
        double shareCold = Double.parseDouble(System.getProperty("cold", "0.12"));
        boolean first = true;
        for (; temperature > 0.05 && !annealing.done(); temperature *= 0.8) {
            double share = annealing.hold(temperature, 2 * seating.units.count);
            if (share > shareHot) {
                hot = temperature;
            }
            if (share > shareCold) {
                cold = temperature;
            } else {
                break;
            }
        }
    }
}
