package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;

/**
 * A time of day as it was said.
 *
 * @param openToEither whether the hour may be of the morning or of the afternoon: 3時, but neither 15時 nor 03:00
 * @param suffixed whether am or pm stands behind it, and so may hold for the hour before the dash as well (2-4pm)
 */
record TimeSaid(int hour, int minute, DayPart part, boolean openToEither, boolean suffixed, String words) {
    static final int DAY = 24 * 60;
    private static final int FIRST_HOUR_BY_DAY = 7;

    static TimeSaid of(String hour, int minute, DayPart part, boolean suffixed, String words) {
        int value = Integer.parseInt(hour);
        boolean open = part == DayPart.NOT_SAID && !hour.startsWith("0") && value <= 12;
        return new TimeSaid(value, minute, part, open, suffixed, words);
    }

    TimeSaid in(DayPart said) {
        return new TimeSaid(hour, minute, said, false, suffixed, words);
    }

    /** Minutes since midnight, up to {@link #DAY}, the hour taken as it stands. */
    int asSaid() {
        int at = part.hour(hour, words) * 60 + minute;
        if (minute > 59 || at > DAY) {
            throw new Refusal(WhenTrouble.NO_SUCH_TIME, "part", words);
        }
        return at;
    }

    /** As {@link #asSaid}, but an hour open to either half of the day is taken by day. */
    int byDay() {
        return isAssumedByDay() ? afternoon() : asSaid();
    }

    boolean isAssumedByDay() {
        return openToEither && hour < FIRST_HOUR_BY_DAY;
    }

    /** As {@link #asSaid}, twelve hours later. */
    int afternoon() {
        return asSaid() + DAY / 2;
    }
}
