package dev.kizuna.grouping;

import dev.kizuna.grouping.wish.Arrangement;
import dev.kizuna.grouping.wish.Duties;
import dev.kizuna.grouping.wish.Gathering;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A plan in one piece: its people in one order, and for each round who of them sits where.
 *
 * @param seats as they are stored
 */
record Draft(MeetingView meeting, SeatingPlan plan, Company company, List<Seat> seats, List<Arrangement> rounds) {

    static Draft of(MeetingView meeting, SeatingPlan plan, Company company, List<Seat> seats) {
        List<Arrangement> rounds = new ArrayList<>();
        for (int round = 1; round <= plan.layout().rounds(); round++) {
            int[] tableOf = new int[company.people().size()];
            int now = round;
            seats.stream()
                    .filter(seat -> seat.round() == now)
                    .forEach(seat -> tableOf[company.place(new MemberId(seat.member()))] = seat.table() - 1);
            rounds.add(new Arrangement(tableOf, plan.layout().tables()));
        }
        return new Draft(meeting, plan, company, seats, List.copyOf(rounds));
    }

    Draft with(List<Arrangement> others) {
        return new Draft(meeting, plan, company, seats, List.copyOf(others));
    }

    /** The seats that these rounds come to. Whoever had a duty keeps it where they still can. */
    List<Seat> laid() {
        List<Seat> laid = new ArrayList<>();
        for (int round = 1; round <= rounds.size(); round++) {
            Gathering now = company.before(round - 1, rounds);
            Arrangement arrangement = rounds.get(round - 1);
            for (int table = 0; table < arrangement.tables(); table++) {
                int there = table;
                Duties duties = Duties.of(
                        now,
                        arrangement,
                        table,
                        before(round, Duty.FACILITATOR, one -> arrangement.tableOf(one) == there),
                        before(round, Duty.SCRIBE, one -> arrangement.tableOf(one) == there));
                for (int one : arrangement.at(table)) {
                    laid.add(new Seat(
                            meeting.id().value(),
                            round,
                            company.people().get(one).id().value(),
                            table + 1,
                            one == duties.facilitator()
                                    ? Duty.FACILITATOR
                                    : one == duties.scribe() ? Duty.SCRIBE : Duty.NONE));
                }
            }
        }
        return laid;
    }

    private int before(int round, Duty duty, IntPredicate here) {
        return seats.stream()
                .filter(seat -> seat.round() == round && seat.duty() == duty)
                .mapToInt(seat -> company.place(new MemberId(seat.member())))
                .filter(place -> place >= 0 && here.test(place))
                .findFirst()
                .orElse(-1);
    }

    /** Where everybody of another company sits in a round; -1 for those who are new. */
    int[] tablesOf(int round, Company others) {
        return IntStream.range(0, others.people().size())
                .map(place -> company.place(others.people().get(place).id()))
                .map(place -> place < 0 || round >= rounds.size()
                        ? -1
                        : rounds.get(round).tableOf(place))
                .toArray();
    }
}
