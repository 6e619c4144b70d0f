package dev.kizuna.grouping.solver;

import java.util.ArrayList;
import java.util.List;

/** A seating: everyone at one table, with its price and what is proven about it. */
public final class Solution {
    private final int[] tableOf;
    private final long cost;
    private final long bound;
    private final List<Unmet> unmet;
    private final boolean cutShort;

    Solution(Problem problem, int[] tableOf, long bound, boolean cutShort) {
        this.tableOf = tableOf.clone();
        this.cost = problem.cost(tableOf);
        this.bound = Math.min(bound, cost);
        this.unmet = problem.unmet(tableOf);
        this.cutShort = cutShort;
    }

    /** The same seating, judged by another problem of which no more is proven. */
    Solution in(Problem problem) {
        return new Solution(problem, tableOf, SpreadBound.of(problem), cutShort);
    }

    /** The table of each person. */
    public int[] tableOf() {
        return tableOf.clone();
    }

    public int tableOf(int person) {
        return tableOf[person];
    }

    /** Who sits at a table, in the order of their numbers. */
    public List<Integer> at(int table) {
        List<Integer> persons = new ArrayList<>();
        for (int person = 0; person < tableOf.length; person++) {
            if (tableOf[person] == table) {
                persons.add(person);
            }
        }
        return persons;
    }

    /** The price of all wishes together that it does not keep. */
    public long cost() {
        return cost;
    }

    /** No seating that keeps the sizes can cost less than this: proven, not estimated. */
    public long bound() {
        return bound;
    }

    /** Whether it is proven that there is no cheaper one. */
    public boolean optimal() {
        return cost == bound;
    }

    /** The rules that it does not keep, see {@link Problem#unmet}. */
    public List<Unmet> unmet() {
        return unmet;
    }

    /** Whether the search was cancelled or ran into its cap, so that another run may end elsewhere. */
    public boolean cutShort() {
        return cutShort;
    }
}
