package dev.kizuna.meeting.when;

/**
 * Why a phrase is no time. Each comes with the detail {@code part}: the piece of the phrase that it is about, with
 * digits and signs in their plain form.
 */
public enum WhenTrouble {
    NOT_UNDERSTOOD,
    /** It may mean two things, such as 5/12/2026 or 午後12時, or it says two things that differ. */
    AMBIGUOUS,
    NO_DATE,
    NO_TIME,
    /** 2/30, or a fifth Friday in a month of four. */
    NO_SUCH_DATE,
    /** 25時, or an hour that the clocks skip on that day. */
    NO_SUCH_TIME,
    /** The weekday is another one; detail {@code day}: the date, a {@link java.time.LocalDate}. */
    WEEKDAY_MISMATCH,
    /** Detail {@code when}, a {@link java.time.ZonedDateTime}, unless the phrase itself says so (昨日). */
    PAST,
    /** More than {@value WhenPhrases#FARTHEST_YEARS} years ahead; detail {@code when} as above. */
    TOO_FAR,
    END_BEFORE_START,
    /** A deadline after the meeting has begun; detail {@code when}, the deadline. */
    AFTER_START
}
