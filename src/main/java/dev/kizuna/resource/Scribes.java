package dev.kizuna.resource;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Work;
import java.util.List;

/** Who may write whose story. */
final class Scribes {
    private final Members members;
    private final Attendances attendances;
    private final Seatings seatings;

    Scribes(Members members, Attendances attendances, Seatings seatings) {
        this.members = members;
        this.attendances = attendances;
        this.seatings = seatings;
    }

    /**
     * The tables, one for each round at most, at which the person was told to sit; none for somebody who may write for
     * any table.
     *
     * @throws Refusal {@link ResourceRefusal#NOT_AT_THE_TABLES}
     */
    List<Integer> tables(Work work, MeetingView meeting, Writer writer) {
        if (writer.coordinates()) {
            return List.of();
        }
        MemberId member = members.of(meeting.circle(), writer.user())
                .map(Person::id)
                .orElseThrow(() -> new Refusal(ResourceRefusal.NOT_AT_THE_TABLES));
        List<Integer> seats = seatings.published(meeting.circle(), meeting.id()).map(TablePlan::rounds).stream()
                .flatMap(List::stream)
                .flatMap(round -> round.tableOf(member).stream())
                .map(TablePlan.Table::number)
                .distinct()
                .sorted()
                .toList();
        if (seats.isEmpty() && !attendances.present(work, meeting.id()).contains(member)) {
            throw new Refusal(ResourceRefusal.NOT_AT_THE_TABLES);
        }
        return seats;
    }

    /** @throws Refusal {@link ResourceRefusal#ANOTHER_TABLE} as well */
    void requireAt(Work work, MeetingView meeting, int table, Writer writer) {
        List<Integer> own = tables(work, meeting, writer);
        if (!own.isEmpty() && !own.contains(table)) {
            throw new Refusal(ResourceRefusal.ANOTHER_TABLE, "own", own);
        }
    }
}
