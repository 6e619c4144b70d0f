package dev.kizuna.member;

import static java.util.stream.Collectors.toSet;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How all people of a circle stand at a moment, erased ones among them. Two that are equal mean that nobody has come,
 * changed or gone between: each change takes a number that was never taken before.
 *
 * @param revisions the sum of the numbers of their states
 */
public record Census(long people, long revisions) {

    /** At this moment; one statement, which reads an index alone. */
    public static Census taken(Work work, CircleId circle) {
        return work.repository(MemberRepository_::new).census(circle.value());
    }

    /** Those who came or changed after the state with this number, in no order. */
    public static List<Revision> changed(Work work, CircleId circle, long after) {
        return work.repository(MemberRepository_::new).changed(circle.value(), after);
    }

    /** The ids of all. */
    public static Set<MemberId> ids(Work work, CircleId circle) {
        return work.repository(MemberRepository_::new).ids(circle.value()).stream()
                .map(MemberId::new)
                .collect(toSet());
    }

    /** Those of them who are not erased, in one statement. */
    public static List<Person> kept(Work work, CircleId circle, Collection<MemberId> members) {
        List<Long> ids = members.stream().map(MemberId::value).toList();
        return work.repository(MemberRepository_::new).some(circle.value(), ids).stream()
                .filter(member -> !member.isErased())
                .map(Member::person)
                .toList();
    }
}
