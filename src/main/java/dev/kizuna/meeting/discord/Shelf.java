package dev.kizuna.meeting.discord;

import dev.kizuna.meeting.MeetingView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How a coordinator's list is divided. */
enum Shelf {
    /** What members know of and has not ended, cancelled ones too. */
    UPCOMING,
    DRAFTS,
    /** What has ended, latest first. */
    PAST;

    /** @param meetings in the order of their starts */
    List<MeetingView> of(List<MeetingView> meetings, Instant now) {
        List<MeetingView> mine = new ArrayList<>(
                meetings.stream().filter(meeting -> shelf(meeting, now) == this).toList());
        if (this == PAST) {
            Collections.reverse(mine);
        }
        return mine;
    }

    private static Shelf shelf(MeetingView meeting, Instant now) {
        if (!meeting.isPublic()) {
            return DRAFTS;
        }
        return meeting.isOver(now) ? PAST : UPCOMING;
    }
}
