package dev.kizuna.grouping;

import dev.kizuna.grouping.wish.Size;
import java.util.List;
import java.util.Map;

/**
 * The tables that a coordinator wants.
 *
 * @param tables how many; 0 to go by the size
 * @param size about how many people a table; 0 to go by the tables
 * @param preferSmaller rather one table more than one person more
 * @param rounds how often tables change, at least 1
 * @param fixed the sizes of some, by table number
 */
public record Wanted(int tables, int size, boolean preferSmaller, int rounds, Map<Integer, Integer> fixed, Whom whom) {
    /** About how many people a table has where nothing else is said. */
    public static final int USUAL_SIZE = 6;

    public Wanted {
        fixed = Map.copyOf(fixed);
    }

    /** So many tables of any size. */
    public static Wanted tables(int tables, Whom whom) {
        return new Wanted(tables, 0, false, 1, Map.of(), whom);
    }

    /** @throws dev.kizuna.kernel.Refusal when the fixed sizes leave too few or too many for the others */
    List<Size> sizes(SeatingPlan.Layout layout, int people) {
        return Size.of(people, layout.tables(), fixed);
    }

    SeatingPlan.Layout layout(int people) {
        int count = tables > 0 ? tables : Size.tables(people, size > 0 ? size : USUAL_SIZE, preferSmaller);
        return new SeatingPlan.Layout(count, rounds, fixed, whom);
    }
}
