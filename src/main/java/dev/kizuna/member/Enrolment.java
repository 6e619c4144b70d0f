package dev.kizuna.member;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.persistence.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Many people at once, as a list from elsewhere brings them. */
public final class Enrolment {
    private Enrolment() {}

    /**
     * Adds people without accounts.
     *
     * @return in the order of their profiles
     * @throws Refusal {@link MemberRefusal#NAME_MISSING}
     */
    public static List<Person> add(Work work, CircleId circle, List<Profile> profiles) {
        MemberRepository members = work.repository(MemberRepository_::new);
        Workplaces places = Workplaces.named(work, circle, profiles);
        List<Person> added = new ArrayList<>();
        for (Profile profile : profiles) {
            Member member = Member.without(circle);
            places.describe(member, profile);
            members.insert(member);
            added.add(member.person());
        }
        return added;
    }

    /**
     * People are as these profiles say from now on, but for whoever was erased. No office is written in another way by it.
     *
     * @throws Refusal {@link MemberRefusal#NAME_MISSING}
     */
    public static void edit(Work work, CircleId circle, Map<MemberId, Profile> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        MemberRepository members = work.repository(MemberRepository_::new);
        Workplaces places = Workplaces.named(work, circle, wanted.values());
        List<Long> ids = wanted.keySet().stream().map(MemberId::value).toList();
        for (Member member : members.some(circle.value(), ids)) {
            if (!member.isErased()) {
                places.describe(member, Objects.requireNonNull(wanted.get(member.id())));
                members.change(member);
            }
        }
        places.leave();
    }
}
