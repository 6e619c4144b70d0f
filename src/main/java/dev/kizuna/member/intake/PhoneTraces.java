package dev.kizuna.member.intake;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Phone numbers by keyed hashes alone, so that two entries of one number can be found without the number being kept or
 * shown. Answered by the room that keeps people's numbers.
 */
public interface PhoneTraces {

    /** Those of a circle who have a number on their card. Whose it is may be told nobody by it. */
    Map<MemberId, String> onCards(Work work, CircleId circle);

    /** Those among them who let coordinators see it. */
    Map<MemberId, String> seenByCoordinators(Work work, CircleId circle);

    /**
     * Somebody was told that these people's numbers are those on their list: they see no number, but they have it and know
     * now whose it is, so that is a look at each. That two on the list may be one person tells nobody a number and is none.
     */
    void told(Work work, CircleId circle, UserId by, Collection<MemberId> whose);

    /** Reads numbers in any habit; none of what is no number. */
    Function<String, Optional<Trace>> reading(CircleId circle);

    /**
     * A number that stood on a list.
     *
     * @param traces with the keys of today and of before
     * @param personal of a mobile phone, which colleagues do not share
     */
    record Trace(Set<String> traces, boolean personal) {}
}
