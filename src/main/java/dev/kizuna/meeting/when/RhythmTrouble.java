package dev.kizuna.meeting.when;

/** Why a phrase says no rhythm; beside these there are those of {@link WhenTrouble}. */
public enum RhythmTrouble {
    /** Not on which days: neither a weekday with its count in the month, nor one of every week, nor a day of the month. */
    NO_DAYS,
    /** Not at what time. */
    NO_HOUR,
    /** So many times a year, but not in which months. */
    NO_MONTHS,
    /** So many times a year, and another number of days; details {@code said} and {@code counted}. */
    COUNTS_DISAGREE,
    /** It may mean two things, such as "every second Thursday"; detail {@code part}. */
    TWO_READINGS
}
