package dev.kizuna.rsvp;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A person speaks to an invitation.
 *
 * @param circle whose meeting it is
 * @param name what the circle's server calls them at this moment; none in a direct message, where only people whom the
 *     circle knows are heard
 * @param interaction of two replies by one person the later has the greater number
 */
public record Reply(
        CircleId circle,
        MeetingId meeting,
        UserId user,
        @Nullable String name,
        long interaction) {}
