package dev.kizuna.meeting.discord;

import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import java.util.function.Predicate;

/** Which meetings can be meant where one is to be named. */
public enum MeetingChoice {
    /** Those that members know of: the only ones that a member may be shown. */
    PUBLIC(MeetingView::isPublic),
    /** Those to be announced. */
    DRAFTS(meeting -> !meeting.isPublic()),
    /** Those that may still change: all but cancelled ones. */
    CHANGEABLE(meeting -> meeting.state() != MeetingState.CANCELLED),
    /** Those that were announced and not cancelled. */
    STANDING(meeting -> meeting.isPublic() && meeting.state() != MeetingState.CANCELLED),
    ALL(meeting -> true);

    private final Predicate<MeetingView> includes;

    MeetingChoice(Predicate<MeetingView> includes) {
        this.includes = includes;
    }

    boolean includes(MeetingView meeting) {
        return includes.test(meeting);
    }
}
