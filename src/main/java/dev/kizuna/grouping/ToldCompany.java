package dev.kizuna.grouping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Transactions;
import java.util.Map;
import java.util.Set;

/** With whom people were told that they sit, whether anybody came or not; who did sit there, {@link Encounters} know. */
public final class ToldCompany {
    private final Transactions transactions;

    public ToldCompany(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Everybody who was told of them, meeting by meeting, in all its rounds. */
    public Map<MeetingId, Set<MemberId>> of(MemberId member) {
        return transactions.read(work ->
                work.repository(PlanRepository_::new).with(member.value(), Edition.PUBLISHED).stream()
                        .collect(groupingBy(
                                seat -> new MeetingId(seat.meeting()),
                                mapping(seat -> new MemberId(seat.member()), toSet()))));
    }
}
