package dev.kizuna.member;

import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.PersonalData;
import dev.kizuna.privacy.Whom;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Who somebody is. An erased person's row stays, empty, so that meetings know how many came. */
public final class MemberData implements PersonalData {
    private final Erasures erasures;

    public MemberData(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public Set<String> tables() {
        return Set.of("member", "organisation");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        return work
                .repository(MemberRepository_::new)
                .one(whom.circle().value(), whom.member().value())
                .map(Member::held)
                .stream()
                .toList();
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        MemberRepository members = work.repository(MemberRepository_::new);
        members.one(whom.circle().value(), whom.member().value()).ifPresent(member -> {
            if (!member.isErased()) {
                erasures.remember(work, member.person());
                List<Long> office = member.organisation().stream().toList();
                member.erase();
                members.change(member);
                Organisations.leave(work, whom.circle(), office);
            }
        });
        return List.of();
    }

    @Override
    public void expire(Work work, Instant now) {
        erasures.expire(work, now);
    }
}
