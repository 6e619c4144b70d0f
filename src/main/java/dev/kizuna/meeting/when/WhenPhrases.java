package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as people type them: "来週の金曜 14時〜16時", "Dec 5 2pm-4pm", "令和8年12月5日 14時". What a phrase leaves
 * open is settled by a rule and named in {@link Reading#assumed}; where no rule helps, the phrase is refused.
 */
public final class WhenPhrases {
    /** A time farther ahead is taken for a slip. */
    static final int FARTHEST_YEARS = 3;

    private static final List<Rule> RULES = Stream.of(DateRules.RULES, DayWordRules.RULES, TimeRules.RULES)
            .flatMap(List::stream)
            .toList();
    private static final List<Rule> BEFORE_RULES =
            Stream.concat(BeforeRules.RULES.stream(), RULES.stream()).toList();

    private WhenPhrases() {}

    /**
     * Reads when a meeting begins, and ends if the phrase says so.
     *
     * @param now in the zone in which the phrase is meant
     * @throws Refusal with a {@link WhenTrouble} and the details it names
     */
    public static Reading read(String phrase, ZonedDateTime now) {
        Phrase said = Reader.read(phrase, now.getZone(), RULES);
        requireWholeSpan(said);
        DaySaid day = said.firstDay();
        TimeSaid time = said.requireTime();
        if (day.isSilent()) {
            throw new Refusal(WhenTrouble.NO_DATE, "part", said.text);
        }
        Set<Assumption> assumed = EnumSet.noneOf(Assumption.class);
        LocalDate date = Days.find(day, now.toLocalDate(), assumed);
        int minutes = Hours.start(time, said.endsOnOtherDay() ? null : said.endTime(), assumed);
        ZonedDateTime start = Moments.at(date, minutes, now.getZone(), time.words());
        if (day.isBareWeekday() && !start.isAfter(now)) {
            start = Moments.at(date.plusWeeks(1), minutes, now.getZone(), time.words());
        }
        Moments.requireAhead(start, now, day.words());
        return new Reading(start, end(said, start, minutes, assumed), assumed);
    }

    /**
     * Reads a deadline: a time as {@link #read} knows it, or one counted back from the meeting ("3日前", "前日 18時",
     * "2 hours before"). A day without a time means the end of that day. The reading has no end.
     *
     * @param now in the zone in which the phrase is meant
     * @throws Refusal with a {@link WhenTrouble}; also where the deadline is not before the meeting begins
     */
    public static Reading readBefore(String phrase, ZonedDateTime meetingStart, ZonedDateTime now) {
        Phrase said = Reader.read(phrase, now.getZone(), BEFORE_RULES);
        if (said.isAfterDash() || said.minutesLong() > 0) {
            throw new Refusal(WhenTrouble.NOT_UNDERSTOOD, "part", said.text);
        }
        return Deadlines.find(said, meetingStart.withZoneSameInstant(now.getZone()), now);
    }

    private static void requireWholeSpan(Phrase said) {
        String until = said.until();
        if (until != null && said.endTime() == null) {
            throw new Refusal(WhenTrouble.NOT_UNDERSTOOD, "part", until);
        }
        if (said.endsOnOtherDay() && said.endTime() == null) {
            throw new Refusal(WhenTrouble.NO_TIME, "part", said.text);
        }
        if (said.minutesLong() > 0 && said.endTime() != null) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", said.text);
        }
    }

    private static @Nullable ZonedDateTime end(
            Phrase said, ZonedDateTime start, int startMinutes, Set<Assumption> assumed) {
        TimeSaid time = said.endTime();
        if (time == null) {
            return said.minutesLong() == 0 ? null : start.plusMinutes(said.minutesLong());
        }
        LocalDate date = start.toLocalDate();
        int minutes;
        if (said.endsOnOtherDay()) {
            date = Days.find(said.lastDay, date, EnumSet.noneOf(Assumption.class));
            minutes = time.asSaid();
        } else {
            minutes = Hours.end(time, startMinutes, assumed);
        }
        ZonedDateTime end = Moments.at(date, minutes, start.getZone(), time.words());
        if (!end.isAfter(start)) {
            throw new Refusal(WhenTrouble.END_BEFORE_START, "part", time.words());
        }
        return end;
    }
}
