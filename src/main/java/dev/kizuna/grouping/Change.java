package dev.kizuna.grouping;

import dev.kizuna.kernel.MemberId;

/** What a coordinator changes in a plan by hand. Rounds and tables count from 1. */
public sealed interface Change {
    /** To another table. */
    record Move(int round, MemberId member, int table) implements Change {}

    /** Two change places. */
    record Swap(int round, MemberId one, MemberId other) implements Change {}

    /**
     * Stays at the table whatever is planned later.
     *
     * @param table 0 for no longer
     */
    record Fix(MemberId member, int table) implements Change {}
}
