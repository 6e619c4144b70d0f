package dev.kizuna.contact.followup;

import static java.util.stream.Collectors.toSet;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.MemberMerge;
import dev.kizuna.persistence.Work;
import java.util.List;
import java.util.Set;

/**
 * When two members turn out to be one person, what either said, and what was said about either, is theirs; where both have
 * the same, that of the person who stays counts.
 */
public final class FollowupMerge implements MemberMerge {

    @Override
    public void moved(Work work, CircleId circle, MemberId from, MemberId into) {
        FollowupRepository followups = work.repository(FollowupRepository_::new);
        Set<Followup.Of> present = followups.touching(circle.value(), into.value()).stream()
                .map(Followup::key)
                .collect(toSet());
        List<Followup> rows = followups.touching(circle.value(), from.value());
        followups.delete(rows);
        followups.insert(rows.stream()
                .map(row -> row.between(
                        row.member() == from.value() ? into.value() : row.member(),
                        row.other() == from.value() ? into.value() : row.other()))
                .filter(row -> row.member() != row.other() && !present.contains(row.key()))
                .toList());
    }
}
