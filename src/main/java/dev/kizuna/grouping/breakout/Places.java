package dev.kizuna.grouping.breakout;

import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.member.Person;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who was told to sit at which table; the room of the plan knows. */
@FunctionalInterface
public interface Places {

    /** The tables of each round, with those who sit there; empty where people were told nothing yet. */
    List<SortedMap<Integer, List<Person>>> told(CircleId circle, MeetingId meeting);

    /** As the plan was published last. */
    static Places published(Seatings seatings) {
        return (circle, meeting) -> seatings.published(circle, meeting).stream()
                .flatMap(plan -> plan.rounds().stream())
                .map(Places::tables)
                .toList();
    }

    private static SortedMap<Integer, List<Person>> tables(TablePlan.Round round) {
        SortedMap<Integer, List<Person>> tables = new TreeMap<>();
        for (TablePlan.Table table : round.tables()) {
            tables.put(
                    table.number(),
                    table.guests().stream().map(TablePlan.Guest::person).toList());
        }
        return tables;
    }
}
