package dev.kizuna.meeting;

import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.when.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * How often a circle meets.
 *
 * @param words in which a coordinator typed it, not yet harmless
 * @param template the meeting that each is made like; none for the latest there is
 */
public record Habit(String words, Rhythm rhythm, @Nullable MeetingId template) {}
