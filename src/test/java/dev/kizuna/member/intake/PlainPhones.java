package dev.kizuna.member.intake;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Numbers that are their own traces; those from 090 are of mobile phones. */
public final class PlainPhones implements PhoneTraces {
    final Map<MemberId, String> cards = new HashMap<>();
    final List<MemberId> told = new ArrayList<>();

    @Override
    public Map<MemberId, String> onCards(Work work, CircleId circle) {
        return cards;
    }

    @Override
    public Map<MemberId, String> seenByCoordinators(Work work, CircleId circle) {
        return cards;
    }

    @Override
    public void told(Work work, CircleId circle, UserId by, Collection<MemberId> whose) {
        told.addAll(whose);
    }

    @Override
    public Function<String, Optional<Trace>> reading(CircleId circle) {
        return typed -> Optional.of(new Trace(Set.of(typed), typed.startsWith("090")));
    }
}
