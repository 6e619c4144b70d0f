package dev.kizuna.grouping;

import dev.kizuna.grouping.wish.FirstMeetings;
import dev.kizuna.grouping.wish.Unmet;
import dev.kizuna.member.Person;
import java.util.List;
import java.util.SortedMap;

/**
 * A plan and what it comes to, for coordinators.
 *
 * @param meetings over all rounds
 * @param moves how it differs from what people were told; empty where they were told nothing
 */
public record PlanReport(TablePlan plan, FirstMeetings meetings, List<RoundReport> rounds, List<Relocation> moves) {
    public PlanReport {
        rounds = List.copyOf(rounds);
        moves = List.copyOf(moves);
    }

    /**
     * Whether it has no seat for those who are not here yet: who were told one, or as long as nobody was told anything,
     * whoever else may come.
     */
    public boolean leavesOutWhoIsAwaited() {
        return plan.whom() == Whom.PRESENT
                && !plan.isPublished()
                && (plan.published() == 0 || moves.stream().anyMatch(move -> move.to() == 0));
    }

    /** @param unmet the wishes that the round does not keep, hardest first */
    public record RoundReport(List<TableReport> tables, List<Unmet> unmet) {
        public RoundReport {
            tables = List.copyOf(tables);
            unmet = List.copyOf(unmet);
        }
    }

    /**
     * @param number of the table
     * @param fields how many of each line of work; empty text for an unknown one
     * @param newcomers who comes for the first time
     * @param firstMeetings how many two meet here for the first time
     */
    public record TableReport(
            int number, SortedMap<String, Integer> fields, List<Person> newcomers, int firstMeetings) {}

    /**
     * Somebody sits elsewhere than before.
     *
     * @param from the table; 0 where they had none
     * @param to the table; 0 where they have none any more
     */
    public record Relocation(int round, Person person, int from, int to) {}
}
