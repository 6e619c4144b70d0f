package dev.kizuna.privacy.discord;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import java.util.Optional;

/** Whom a circle knows by which account; for the room of the members to answer. */
@FunctionalInterface
public interface Acquaintances {
    Optional<MemberId> of(CircleId circle, UserId user);
}
