package dev.kizuna.grouping.timer;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import java.time.Instant;

/**
 * Something to be rung in one place.
 *
 * @param number tells it from others of its kind; of {@link BellKind#NEXT} the turn
 * @param due when it was to be heard
 * @param doubtful whether it may have been heard already
 */
public record Chime(MeetingId meeting, BellKind kind, int number, ChannelId channel, Instant due, boolean doubtful) {}
