package dev.kizuna.privacy;

import static java.util.stream.Collectors.toMap;

import dev.kizuna.kernel.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When a room last heard of somebody, as its query says it; see {@link PersonalData#seen}. */
public record LastSeen(long member, Instant at) {

    /** @param all one of each member */
    public static Map<MemberId, Instant> byMember(Collection<LastSeen> all) {
        return all.stream().collect(toMap(one -> new MemberId(one.member()), LastSeen::at));
    }
}
