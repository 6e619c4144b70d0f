package dev.kizuna.member.office;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Work;

/** A room that keeps for somebody what goes with them when they leave an office. */
@FunctionalInterface
public interface OfficeLeft {

    /** Within the write in which they leave. */
    void left(Work work, CircleId circle, MemberId leaver);
}
