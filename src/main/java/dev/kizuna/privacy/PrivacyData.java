package dev.kizuna.privacy;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Work;
import dev.kizuna.sealing.Seals;
import dev.kizuna.sealing.Unreadable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What this room holds about somebody. Looks at what is gone are gone with it; those that they themselves had at others
 * stay for these to read, without saying whose they were.
 */
public final class PrivacyData implements PersonalData {
    /** How long people can see who looked at their details. */
    static final Duration LOOKS = Duration.ofDays(365);

    private final Seals seals;

    public PrivacyData(Seals seals) {
        this.seals = seals;
    }

    @Override
    public Set<String> tables() {
        return Set.of("consent", "look", "privacy_policy");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        List<Held> held = new ArrayList<>();
        work.repository(PolicyRepository_::new).consents(whom.member().value()).stream()
                .map(PolicyRepository.Row::consent)
                .forEach(consent -> held.add(Held.of(Subject.CONSENT)
                        .with(Detail.VERSION, consent.version())
                        .with(Detail.WHEN, consent.at())));
        LookRepository looks = work.repository(LookRepository_::new);
        long circle = whom.circle().value();
        looks.page(circle, whom.member().value(), Integer.MAX_VALUE, 0).stream()
                .map(row -> row.opened(seals, whom.circle(), whom.member()))
                .forEach(look -> held.add(Held.of(Subject.LOOK)
                        .with(Detail.WHEN, look.at())
                        .with(Detail.WHO, look.looker().value())
                        .with(Detail.WHAT, look.seen())
                        .with(Detail.WHY, look.closed() ? Unreadable.CLOSED : look.why())));
        return held;
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        PolicyRepository policies = work.repository(PolicyRepository_::new);
        policies.forget(whom.member().value());
        policies.anonymise(whom.circle().value(), whom.account());
        LookRepository looks = work.repository(LookRepository_::new);
        looks.forget(whom.member().value());
        looks.anonymise(whom.circle().value(), whom.account());
        return List.of();
    }

    @Override
    public Map<MemberId, Instant> seen(Work work, CircleId circle) {
        Map<MemberId, Instant> seen = new HashMap<>();
        work.repository(PolicyRepository_::new)
                .lastConsents(circle.value())
                .forEach(row -> seen.put(new MemberId(row.member()), row.at()));
        return seen;
    }

    @Override
    public void expire(Work work, Instant now) {
        work.repository(LookRepository_::new).expire(now.minus(LOOKS));
    }
}
