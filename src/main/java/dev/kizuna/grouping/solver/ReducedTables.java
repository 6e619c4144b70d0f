package dev.kizuna.grouping.solver;

import java.util.Arrays;

/**
 * Every table's price less its persons' worth. Tables that cost more than the ceiling are not listed: one stands for all of them,
 * which costs just more and holds those who are worth most.
 */
final class ReducedTables {
    /** So much dearer than the least, in sharpnesses, a table has no weight that can be seen. */
    private static final int FAR = 20;

    private final CheapTables sets;
    private final int most;
    private final double[] reduced;
    private final double[] sorted;
    private double lowest;

    ReducedTables(CheapTables sets, int persons, int most) {
        this.sets = sets;
        this.most = most;
        reduced = new double[sets.count() + 1];
        sorted = new double[persons];
    }

    /** The least, for these worths. */
    double least(double[] worths) {
        System.arraycopy(worths, 0, sorted, 0, worths.length);
        Arrays.sort(sorted);
        lowest = sets.ceiling() + 1;
        for (int at = Math.max(0, sorted.length - most); at < sorted.length; at++) {
            lowest -= Math.max(0, sorted[at]);
        }
        reduced[sets.count()] = lowest;
        for (int set = 0; set < sets.count(); set++) {
            double value = sets.price(set);
            for (int at = sets.size(set) - 1; at >= 0; at--) {
                value -= worths[sets.member(set, at)];
            }
            reduced[set] = value;
            lowest = Math.min(lowest, value);
        }
        return lowest;
    }

    /**
     * How a mean of these, which favours the lesser ones the more the sharper it is, changes with each person's worth.
     *
     * @param pull takes the persons' shares of all tables' weights
     * @return the sum of the weights
     */
    double mean(double[] worths, double sharpness, double[] pull) {
        Arrays.fill(pull, 0);
        double weights = 0;
        double floor = sorted[Math.max(0, sorted.length - most)];
        int many = sets.count();
        for (int set = 0; set <= many; set++) {
            double far = (reduced[set] - lowest) / sharpness;
            if (far < FAR) {
                double weight = Math.exp(-far);
                weights += weight;
                if (set < many) {
                    for (int at = sets.size(set) - 1; at >= 0; at--) {
                        pull[sets.member(set, at)] += weight;
                    }
                } else {
                    for (int person = 0; person < worths.length; person++) {
                        pull[person] += worths[person] >= floor ? weight : 0;
                    }
                }
            }
        }
        for (int person = 0; person < pull.length; person++) {
            pull[person] /= weights;
        }
        return weights;
    }
}
