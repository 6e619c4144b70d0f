package dev.kizuna.grouping;

/** How many may be moved to mend a plan. */
public enum Effort {
    /** Only those who must. Tables may differ by a little more. */
    QUIET(2_000),
    /** Where it clearly helps. */
    NORMAL(3),
    /** As good as can be, whoever moves. */
    RESHUFFLE(0);

    private final int price;

    Effort(int price) {
        this.price = price;
    }

    /** What it is worth that one person keeps their table. */
    int price() {
        return price;
    }
}
