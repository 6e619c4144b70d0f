package dev.kizuna.contact.followup;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Work;
import java.util.List;

/** Knows who can introduce people to each other: a circle's coordinators, as far as the house has seen them. */
@FunctionalInterface
public interface Introducers {
    List<MemberId> of(Work work, CircleId circle);
}
