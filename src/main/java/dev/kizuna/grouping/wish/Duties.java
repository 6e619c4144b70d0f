package dev.kizuna.grouping.wish;

import java.util.Comparator;
import java.util.List;

/**
 * Who leads a table and who writes down, by their places in the gathering; -1 for nobody.
 */
public record Duties(int facilitator, int scribe) {
    private static final int NOBODY = -1;

    /** Of those at the table, so that both are filled if they can be; the first who can where several can. */
    public static Duties of(Gathering of, Arrangement plan, int table) {
        return of(of, plan, table, NOBODY, NOBODY);
    }

    /** The same, but those who had the duty keep it where they still sit here and can. */
    public static Duties of(Gathering of, Arrangement plan, int table, int facilitatorBefore, int scribeBefore) {
        List<Integer> leaders = able(of, plan, table, Trait.CAN_FACILITATE, facilitatorBefore);
        List<Integer> writers = able(of, plan, table, Trait.CAN_SCRIBE, scribeBefore);
        for (int leader : leaders) {
            for (int writer : writers) {
                if (writer != leader) {
                    return new Duties(leader, writer);
                }
            }
        }
        return new Duties(first(leaders), leaders.isEmpty() ? first(writers) : NOBODY);
    }

    private static int first(List<Integer> people) {
        return people.isEmpty() ? NOBODY : people.get(0);
    }

    private static List<Integer> able(Gathering of, Arrangement plan, int table, Trait trait, int before) {
        return plan.at(table).stream()
                .filter(one -> of.people().get(one).has(trait))
                .sorted(Comparator.comparing(one -> one != before))
                .toList();
    }
}
