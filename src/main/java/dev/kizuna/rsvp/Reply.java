package dev.kizuna.rsvp;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.member.Presence;

/**
 * A person speaks to an invitation.
 *
 * @param circle whose meeting it is
 * @param person without a name in a direct message, where only people whom the circle knows are heard
 * @param interaction of two replies by one person the later has the greater number
 */
public record Reply(CircleId circle, MeetingId meeting, Presence person, long interaction) {}
