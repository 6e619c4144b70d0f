package dev.kizuna.member;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Work;

/** A room that holds something for members, and hands it on when two of them turn out to be one person. */
@FunctionalInterface
public interface MemberMerge {

    /**
     * Moves what the room holds for {@code from} to {@code into}, both of {@code circle}; where both have something that
     * only one can have, the room decides. Afterwards nothing may refer to {@code from}: its row is deleted next.
     */
    void moved(Work work, CircleId circle, MemberId from, MemberId into);
}
