package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;
import java.time.Period;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** A phrase as far as it has been read: what it says of the start, of the end and of the length. */
final class Phrase {
    final String text;
    final boolean inJapan;
    final DaySaid day;
    final DaySaid lastDay;
    private @Nullable TimeSaid time;
    private @Nullable TimeSaid endTime;
    private @Nullable DayPart part;
    private @Nullable String until;
    private @Nullable Period daysBefore;
    private boolean afterDash;
    private int minutesLong;
    private int minutesBefore;

    Phrase(String text, boolean inJapan) {
        this.text = text;
        this.inJapan = inJapan;
        this.day = new DaySaid(text);
        this.lastDay = new DaySaid(text);
    }

    /** Behind the dash a day belongs to the end, but behind the whole span to all of it (2-4pm on Friday). */
    void day(DaySaid.Piece piece, int value, MatchResult where) {
        (afterDash && endTime == null ? lastDay : day).say(piece, value, where);
    }

    void time(TimeSaid said) {
        TimeSaid complete = part == null ? said : withPart(said, part);
        part = null;
        if (afterDash ? endTime != null : time != null) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", said.words());
        }
        if (afterDash) {
            endTime = complete;
        } else {
            time = complete;
        }
    }

    private static TimeSaid withPart(TimeSaid said, DayPart part) {
        if (said.part() == DayPart.NOT_SAID) {
            return said.in(part);
        }
        if (said.part().isMorning() != part.isMorning()) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", said.words());
        }
        return said;
    }

    /** The part of the day for the next time said. */
    void part(DayPart said) {
        part = said;
    }

    /** A dash counts once a time stands before it: in "12/5 - 14:00" it is mere punctuation. */
    void dash(MatchResult where) {
        if (afterDash) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", text.substring(where.start()));
        }
        afterDash = time != null;
    }

    void until(MatchResult where) {
        if (!afterDash) {
            until = where.group();
        }
    }

    void lasts(int minutes) {
        minutesLong += minutes;
    }

    void before(Period days) {
        if (daysBefore != null) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", text);
        }
        daysBefore = days;
    }

    void before(int minutes) {
        minutesBefore += minutes;
    }

    boolean isAfterDash() {
        return afterDash;
    }

    @Nullable
    TimeSaid time() {
        return time;
    }

    @Nullable
    TimeSaid endTime() {
        return endTime;
    }

    /** Neither a time nor a part of the day. */
    boolean saysNoTime() {
        return time == null && part == null;
    }

    /** The only or first time; a part of the day that no time followed is not enough. */
    TimeSaid requireTime() {
        if (time == null) {
            throw new Refusal(WhenTrouble.NO_TIME, "part", text);
        }
        if (part != null) {
            throw new Refusal(WhenTrouble.NOT_UNDERSTOOD, "part", text);
        }
        return time;
    }

    /** Also where it was said behind the dash only. */
    DaySaid firstDay() {
        return day.isSilent() ? lastDay : day;
    }

    boolean endsOnOtherDay() {
        return !day.isSilent() && !lastDay.isSilent();
    }

    /** The word that made the only time given an end. */
    @Nullable
    String until() {
        return until;
    }

    int minutesLong() {
        return minutesLong;
    }

    @Nullable
    Period daysBefore() {
        return daysBefore;
    }

    int minutesBefore() {
        return minutesBefore;
    }
}
