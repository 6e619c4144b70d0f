package dev.kizuna.meeting;

/** Why a meeting is not to be had, planned or moved so. In brackets what the refusal's details hold. */
public enum MeetingRefusal {
    /** The circle has no such meeting; another circle's is none of ours. */
    NOT_FOUND,
    TITLE_MISSING,
    /** [limit, over] in characters. */
    TITLE_TOO_LONG,
    /** [limit, over] in characters. */
    VENUE_TOO_LONG,
    /** [limit, over] in characters. */
    DESCRIPTION_TOO_LONG,
    /** [limit, over] in characters. */
    REASON_TOO_LONG,
    /** [limit] in seats. */
    CAPACITY_OUT_OF_RANGE,
    STARTS_IN_THE_PAST,
    ENDS_BEFORE_START,
    DEADLINE_AFTER_START,
    /** A new plan whose deadline has passed already. */
    DEADLINE_PAST,
    /** Somebody else changed the meeting since it was shown. */
    CHANGED_MEANWHILE,
    NOT_ANNOUNCED,
    ALREADY_ANNOUNCED,
    ALREADY_CLOSED,
    NOT_CLOSED,
    CANCELLED,
    /** Announced meetings are cancelled, so that everyone sees it; only drafts vanish. */
    ONLY_DRAFTS_ARE_DISCARDED,
    /** [limit] */
    NUMBER_OUT_OF_RANGE,
    /** More in the year than in all. */
    NUMBERS_DISAGREE,
    /** What was to be corrected is no longer kept. */
    WORDING_GONE,
    /** The habit has no such date, or is no more. */
    HABIT_CHANGED
}
