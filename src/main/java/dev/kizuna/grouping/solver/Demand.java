package dev.kizuna.grouping.solver;

import java.util.BitSet;

/**
 * A role that tables need: at least so many of these persons at each table where one of {@code wherever} sits.
 *
 * @param who the persons who can fill it
 * @param least how many of them a table needs
 * @param wherever the persons whose table needs it
 * @param price what each one missing costs; {@link Problem#HARD} and more for a rule
 */
public record Demand(BitSet who, int least, BitSet wherever, int price) {
    public Demand {
        who = (BitSet) who.clone();
        wherever = (BitSet) wherever.clone();
        if (least < 0 || price < 0) {
            throw new IllegalArgumentException("A demand for " + least + " at " + price);
        }
    }

    /** One that every table has, where anybody sits at all. */
    public static Demand everywhere(BitSet who, int least, int persons, int price) {
        BitSet all = new BitSet(persons);
        all.set(0, persons);
        return new Demand(who, least, all, price);
    }

    /** How many are missing at a table. */
    int missing(int filling, int needing) {
        return needing > 0 ? Math.max(0, least - filling) : 0;
    }

    /** How many are missing at a table of a seating; who has no table there is at none. */
    int missing(int table, int[] tableOf) {
        return missing(at(table, who, tableOf), at(table, wherever, tableOf));
    }

    private static int at(int table, BitSet persons, int[] tableOf) {
        return (int) persons.stream()
                .filter(person -> person < tableOf.length && tableOf[person] == table)
                .count();
    }
}
