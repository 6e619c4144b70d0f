package dev.kizuna.meeting.when;

/** What a phrase left open and a rule decided; to be said when the reading is shown for confirmation. */
public enum Assumption {
    /** An hour from 1 to 6 without 午前・午後 or am/pm is one of the afternoon, since circles meet by day. */
    AFTERNOON,
    /** The day has passed this year and no year was given. */
    NEXT_YEAR,
    /** "next Friday" is next week's, though this week's is still ahead. */
    NEXT_WEEK,
    /** 来週の日曜 is the last day of next week, since weeks are counted from Monday. */
    WEEK_FROM_MONDAY,
    /** A deadline without a time ends with its day, at 23:59. */
    END_OF_DAY
}
