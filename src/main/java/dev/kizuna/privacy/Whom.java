package dev.kizuna.privacy;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a circle.
 *
 * @param user their Discord account; none of those without
 */
public record Whom(
        CircleId circle, MemberId member, @Nullable UserId user) {

    /** The account's number; 0, which is nobody's, of those without. */
    public long account() {
        return user == null ? 0 : user.value();
    }
}
