package dev.kizuna.contact.followup;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.PersonalData;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody phoned or wanted to. What others wrote down about them is those others' own, and goes with whichever of the
 * two is erased.
 */
public final class FollowupData implements PersonalData {
    private final Members members;

    public FollowupData(Members members) {
        this.members = members;
    }

    @Override
    public Set<String> tables() {
        return Set.of("followup");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        List<Followup> rows = work.repository(FollowupRepository_::new)
                .of(whom.circle().value(), whom.member().value());
        Map<MemberId, Person> people = members.get(
                work,
                whom.circle(),
                rows.stream().map(row -> new MemberId(row.other())).toList());
        return rows.stream()
                .map(row -> Held.of(Subject.FOLLOWUP)
                        .with(Detail.NAME, name(people.get(new MemberId(row.other()))))
                        .with(Detail.WHAT, row.progress())
                        .with(Detail.WHEN, row.since()))
                .toList();
    }

    private static String name(@Nullable Person person) {
        return person == null ? "" : person.name();
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        FollowupRepository followups = work.repository(FollowupRepository_::new);
        followups.delete(followups.touching(whom.circle().value(), whom.member().value()));
        return List.of();
    }
}
