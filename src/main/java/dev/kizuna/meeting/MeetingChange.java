package dev.kizuna.meeting;

/** One change of a meeting that members know of, or just learn of. */
public record MeetingChange(Kind kind, MeetingView before, MeetingView after) {

    /** What happened. */
    public enum Kind {
        ANNOUNCED,
        EDITED,
        /** Moved to another time; everyone is asked again. */
        POSTPONED,
        CANCELLED,
        CLOSED,
        REOPENED,
        /** Only its numbers are others, because of another meeting or a correction. */
        RENUMBERED
    }
}
