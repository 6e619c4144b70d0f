package dev.kizuna.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date by a circle's {@link Habit}, and what has become of it.
 *
 * @param skipped whether it is to be left out
 * @param made the meeting made for it, as it is now, though it may have been moved; none so far
 * @param clashes other meetings that are not cancelled, on the same day
 */
public record ProposedDate(
        Instant start,
        Instant end,
        ZoneId zone,
        boolean skipped,
        @Nullable MeetingView made,
        List<MeetingView> clashes) {}
