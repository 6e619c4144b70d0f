package dev.kizuna.meeting.calendar;

import dev.kizuna.kernel.MeetingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One meeting for a calendar.
 *
 * @param sequence must grow with every change, so that calendars replace what they have
 * @param modified when the meeting was last changed
 */
public record CalendarEntry(
        MeetingId meeting,
        int sequence,
        boolean cancelled,
        Instant start,
        Instant end,
        String title,
        @Nullable String place,
        @Nullable String description,
        Instant modified) {}
