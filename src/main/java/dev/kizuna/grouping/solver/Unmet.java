package dev.kizuna.grouping.solver;

import java.util.List;

/** A rule that a seating does not keep. Persons and tables are numbered from 0, as in the {@link Problem}. */
public sealed interface Unmet {
    /** A table takes more or fewer than it should; with the sizes as they are, or the numbers, it cannot be helped. */
    record Size(int table, int persons) implements Unmet {}

    /** Somebody sits at a table that is forbidden to them, or away from the one they are pinned to. */
    record Seat(int person, int table) implements Unmet {}

    /** Two who must be kept apart sit together. */
    record Apart(int one, int other, int table) implements Unmet {}

    /** Some who must stay together do not: no table has room for all of them. */
    record Together(List<Integer> persons) implements Unmet {}

    /**
     * A table lacks a role.
     *
     * @param demand its place among {@link Problem#demands}
     */
    record Lacking(int demand, int table, int missing) implements Unmet {}
}
