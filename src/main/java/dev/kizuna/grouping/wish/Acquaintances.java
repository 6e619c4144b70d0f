package dev.kizuna.grouping.wish;

import java.util.Arrays;

/** Who has sat with whom: how often, and how long ago. Symmetric. */
public final class Acquaintances {
    /** Longer ago than any meeting. */
    public static final int NEVER = Integer.MAX_VALUE;

    private final int[][] times;
    private final int[][] ago;

    /** Nobody has met anybody. */
    public Acquaintances(int people) {
        times = new int[people][people];
        ago = new int[people][people];
        for (int[] row : ago) {
            Arrays.fill(row, NEVER);
        }
    }

    /**
     * They sat together.
     *
     * @param meetingsAgo 1 at the last meeting before this one; 0 in an earlier round of this one
     */
    public void met(int one, int other, int meetingsAgo) {
        times[one][other]++;
        times[other][one]++;
        ago[one][other] = Math.min(ago[one][other], meetingsAgo);
        ago[other][one] = ago[one][other];
    }

    /** The same, and those who sit together in this round as well. */
    public Acquaintances after(Arrangement round) {
        int people = times.length;
        Acquaintances next = new Acquaintances(people);
        for (int one = 0; one < people; one++) {
            System.arraycopy(times[one], 0, next.times[one], 0, people);
            System.arraycopy(ago[one], 0, next.ago[one], 0, people);
        }
        round.forEachPair((one, other) -> next.met(one, other, 0));
        return next;
    }

    /** How often, each round counted. */
    public int times(int one, int other) {
        return times[one][other];
    }

    /** How many meetings ago they sat together last; {@link #NEVER} if they did not. */
    public int ago(int one, int other) {
        return ago[one][other];
    }
}
