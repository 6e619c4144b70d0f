package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads how often a circle meets: "偶数月の第3木曜 14時", "毎月第2土曜 13:30-15:30", "年2回 6月と11月の第1金曜 18時", "every second
 * month third Thursday 2pm". First the words of rhythm are taken out, wherever they stand; what is left is the time of
 * day, read as in {@link WhenPhrases}. Nothing goes unread.
 */
public final class RhythmPhrases {
    private RhythmPhrases() {}

    /**
     * @param now in the zone in which the phrase is meant; every second month or week is counted from the first that is
     *     still ahead
     * @throws Refusal with a {@link RhythmTrouble} or a {@link WhenTrouble} and the details it names
     */
    public static Rhythm read(String phrase, ZonedDateTime now) {
        Reader.requireShort(phrase);
        RhythmSaid said = new RhythmSaid();
        String time = RhythmRules.take(Spelling.plain(phrase), said);
        said.requireWhole(phrase);
        if (time.isEmpty()) {
            throw new Refusal(RhythmTrouble.NO_HOUR);
        }
        Phrase times = Reader.read(time, now.getZone(), TimeRules.RULES);
        TimeSaid begins = times.time();
        if (begins == null) {
            throw new Refusal(RhythmTrouble.NO_HOUR);
        }
        Set<Assumption> assumed = EnumSet.noneOf(Assumption.class);
        TimeSaid ends = times.endTime();
        int start = Hours.start(begins, ends, assumed);
        int minutes = ends == null ? times.minutesLong() : Hours.end(ends, start, assumed) - start;
        LocalTime at = LocalTime.ofSecondOfDay(start * 60L);
        Duration length = minutes == 0 ? null : Duration.ofMinutes(minutes);
        return new Rhythm(said.rule(true), since(said, at, now), at, length);
    }

    /** The day counted from: of weeks the first that is ahead, of months the first day of its month. */
    private static LocalDate since(RhythmSaid said, LocalTime at, ZonedDateTime now) {
        LocalDate month = now.toLocalDate().withDayOfMonth(1);
        LocalDate earliest = said.isWeekly() ? now.toLocalDate() : month;
        if (!said.counts()) {
            return earliest;
        }
        LocalDate first = new Rhythm(said.rule(false), earliest, at, null)
                .after(now.toInstant(), now.getZone(), 1)
                .get(0)
                .toLocalDate();
        return said.isWeekly() ? first : first.withDayOfMonth(1);
    }
}
