package dev.kizuna.member.office;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.MemberMerge;
import dev.kizuna.member.Organisations;
import dev.kizuna.persistence.Work;
import java.util.List;

/** When two members turn out to be one person, the offices that either left or took over are theirs. */
public final class OfficeMerge implements MemberMerge {

    @Override
    public void moved(Work work, CircleId circle, MemberId from, MemberId into) {
        HandoverRepository handovers = work.repository(HandoverRepository_::new);
        for (HandoverRepository.Row row : handovers.of(circle.value(), from.value())) {
            long leaver = row.by(from) ? into.value() : row.leaver();
            long successor = row.by(from) ? row.successor() : into.value();
            handovers.delete(circle.value(), row.leaver(), row.successor());
            handovers.delete(circle.value(), leaver, successor);
            if (leaver != successor) {
                handovers.insert(circle.value(), leaver, successor, row.organisation(), row.at());
            } else {
                Organisations.leave(work, circle, List.of(row.organisation()));
            }
        }
    }
}
