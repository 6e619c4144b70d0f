package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Problem;

/** How much a circle cares for a wish. */
public enum Weight {
    /** Given up only where it cannot be. */
    MUST,
    /** Weighed against the others. */
    RATHER,
    NEVER_MIND;

    private static final int FAR_MORE = 100;

    /** The price of not keeping a wish that usually costs so much. */
    int price(int usual) {
        return switch (this) {
            case MUST -> FAR_MORE * usual;
            case RATHER -> usual;
            case NEVER_MIND -> 0;
        };
    }

    /** The same for a wish that as a must is a rule. */
    int rule(int usual) {
        return this == MUST ? Problem.HARD : price(usual);
    }
}
