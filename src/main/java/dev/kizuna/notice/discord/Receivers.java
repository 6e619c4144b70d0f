package dev.kizuna.notice.discord;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import java.util.Optional;

/** Whom a circle knows by which account; for the room of the members to answer. */
@FunctionalInterface
public interface Receivers {
    Optional<MemberId> of(CircleId circle, UserId user);
}
