package dev.kizuna.meeting.discord;

/** Why it is not clear which meeting is meant. */
public enum ChoiceRefusal {
    /** There is no meeting ahead to be taken where none was named. */
    NONE_AHEAD,
    /** The same for drafts. */
    NO_DRAFT,
    /** None is called so; detail {@code some}: a few that there are. */
    NO_SUCH_MEETING,
    /** Several are; detail {@code some}: the first of them. */
    SEVERAL_MEETINGS
}
