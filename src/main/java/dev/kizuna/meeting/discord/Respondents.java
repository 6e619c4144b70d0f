package dev.kizuna.meeting.discord;

import dev.kizuna.meeting.MeetingView;

/** Knows whom a change of a meeting concerns. */
@FunctionalInterface
public interface Respondents {

    /** How many people have answered and will be told, and after a postponement asked again. */
    int count(MeetingView meeting);
}
