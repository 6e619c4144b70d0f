package dev.kizuna.grouping.solver;

import java.util.Arrays;
import java.util.List;

/** What the demands cost, kept up to date while units move. */
final class Roles {
    private final List<Demand> demands;
    /** Of each demand, how many of a unit's persons fill it and how many need it. */
    private final int[][] fills;

    private final int[][] needs;
    private final int[][] filling;
    private final int[][] needing;
    /** Units of one profile can change places and no demand will notice. */
    private final int[] profile;

    private long price;

    Roles(Problem problem, Units units) {
        demands = problem.demands();
        fills = new int[demands.size()][units.count];
        needs = new int[demands.size()][units.count];
        for (int person = 0; person < units.unitOf.length; person++) {
            for (int demand = 0; demand < demands.size(); demand++) {
                fills[demand][units.unitOf[person]] += demands.get(demand).who().get(person) ? 1 : 0;
                needs[demand][units.unitOf[person]] +=
                        demands.get(demand).wherever().get(person) ? 1 : 0;
            }
        }
        filling = new int[demands.size()][units.tables];
        needing = new int[demands.size()][units.tables];
        profile = profiles(units.count);
    }

    private int[] profiles(int count) {
        int[] profiles = new int[count];
        for (int unit = 0; unit < count; unit++) {
            int like = 0;
            while (!same(like, unit)) {
                like++;
            }
            profiles[unit] = like;
        }
        return profiles;
    }

    private boolean same(int one, int other) {
        for (int demand = 0; demand < fills.length; demand++) {
            if (fills[demand][one] != fills[demand][other] || needs[demand][one] != needs[demand][other]) {
                return false;
            }
        }
        return true;
    }

    boolean interchangeable(int one, int other) {
        return profile[one] == profile[other];
    }

    /** Whether a unit matters to any demand: fills it, that is. */
    int filled(int unit) {
        return (int) Arrays.stream(fills).filter(row -> row[unit] > 0).count();
    }

    /** What all that is missing costs now. */
    long price() {
        return price;
    }

    void clear() {
        for (int demand = 0; demand < fills.length; demand++) {
            Arrays.fill(filling[demand], 0);
            Arrays.fill(needing[demand], 0);
        }
        price = 0;
    }

    void enter(int unit, int table, int sign) {
        for (int demand = 0; demand < fills.length; demand++) {
            Demand asked = demands.get(demand);
            int before = asked.missing(filling[demand][table], needing[demand][table]);
            filling[demand][table] += sign * fills[demand][unit];
            needing[demand][table] += sign * needs[demand][unit];
            int after = asked.missing(filling[demand][table], needing[demand][table]);
            price += (long) asked.price() * (after - before);
        }
    }

    /** By how much the price changes if {@code in} comes to a table and {@code out} leaves it; -1 for nobody. */
    long change(int table, int in, int out) {
        long change = 0;
        for (int demand = 0; demand < fills.length; demand++) {
            int moreFilling = (in < 0 ? 0 : fills[demand][in]) - (out < 0 ? 0 : fills[demand][out]);
            int moreNeeding = (in < 0 ? 0 : needs[demand][in]) - (out < 0 ? 0 : needs[demand][out]);
            Demand asked = demands.get(demand);
            int before = asked.missing(filling[demand][table], needing[demand][table]);
            int after = asked.missing(filling[demand][table] + moreFilling, needing[demand][table] + moreNeeding);
            change += (long) asked.price() * (after - before);
        }
        return change;
    }
}
