package dev.kizuna.attendance;

import dev.kizuna.meeting.MeetingView;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How many came to one meeting, everyone counted once. The texts are those of the people as they are known today, empty
 * for an unknown one.
 *
 * @param walkIns of these, how many had not said that they would or might
 * @param firstTimers of these, how many had not come to an earlier meeting; none where nobody is known to have come to one
 */
public record Figures(
        MeetingView meeting,
        int came,
        int walkIns,
        @Nullable Integer firstTimers,
        SortedMap<String, Integer> byField,
        SortedMap<String, Integer> byArea,
        SortedMap<String, Integer> byOrganisation) {}
