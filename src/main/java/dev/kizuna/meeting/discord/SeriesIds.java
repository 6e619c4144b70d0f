package dev.kizuna.meeting.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.kernel.MeetingId;

/** The custom ids of what is pressed and filled in about a circle's recurring meetings. */
final class SeriesIds {
    static final IdFormat<Nothing> SERIES = IdFormat.of("meeting.series", Nothing.class);
    static final IdFormat<Typed> RULE = IdFormat.of("meeting.series.rule", Typed.class);
    static final IdFormat<Typed> RULE_FORM = IdFormat.of("meeting.series.form", Typed.class);
    static final IdFormat<Nothing> FORGET = IdFormat.of("meeting.series.forget", Nothing.class);
    static final IdFormat<Date> DRAFT = IdFormat.of("meeting.series.draft", Date.class);
    static final IdFormat<Date> SKIP = IdFormat.of("meeting.series.skip", Date.class);
    static final IdFormat<Date> UNSKIP = IdFormat.of("meeting.series.unskip", Date.class);

    static final Nothing PLAIN = new Nothing();

    private SeriesIds() {}

    /** No state. */
    record Nothing() {}

    /**
     * A rule to be typed.
     *
     * @param wording kept of what was typed before, 0 for none
     * @param template the meeting to be copied, 0 for the one as before
     */
    record Typed(long wording, MeetingId template) {}

    /** A date, by its beginning in seconds of the epoch. */
    record Date(long start) {
        private static final long FARTHEST = 253_402_300_799L;

        Date {
            if (start < 0 || start > FARTHEST) {
                throw new IllegalArgumentException("Not a date: " + start);
            }
        }
    }
}
