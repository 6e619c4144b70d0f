package dev.kizuna.i18n;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Dates and times as people read them. The year is always there, because a date typed without one may have been read
 * as next year's; the zone is always there, because a reader may sit in another.
 */
public final class DateWords {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    /** 2026年12月5日（土） · Sat 5 Dec 2026. */
    public static String day(Language reader, LocalDate day) {
        if (reader == Language.EN) {
            return ENGLISH_DAY.format(day);
        }
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日（"
                + day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE) + "）";
    }

    /** 土曜日 · Saturday. */
    public static String weekday(Language reader, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, reader.locale());
    }

    /**
     * 令和8年度 · fiscal year 2026. A fiscal year has the era in which its calendar year ended, so that the one from
     * April 2019 is 令和元年度.
     *
     * @param year the calendar year in which it begins, from 1873
     */
    public static String fiscalYear(Language reader, int year) {
        if (reader == Language.EN) {
            return "fiscal year " + year;
        }
        JapaneseDate end = JapaneseDate.of(year, 12, 31);
        int ofEra = end.get(ChronoField.YEAR_OF_ERA);
        return end.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE) + (ofEra == 1 ? "元" : ofEra) + "年度";
    }

    /** 2026年12月5日（土）14:00（日本時間） · Sat 5 Dec 2026, 14:00 (JST). */
    public static String moment(Language reader, ZonedDateTime moment) {
        return inZone(reader, dayAndTime(reader, moment), moment);
    }

    /** 2026年12月5日（土）14:00〜16:00（日本時間） · Sat 5 Dec 2026, 14:00–16:00 (JST), both ends in the start's zone. */
    public static String span(Language reader, ZonedDateTime start, ZonedDateTime end) {
        ZonedDateTime until = end.withZoneSameInstant(start.getZone());
        LocalDate day = start.toLocalDate();
        String last;
        if (until.toLocalDate().equals(day)) {
            last = time(reader, until.toLocalTime());
        } else if (until.toLocalDateTime().equals(day.plusDays(1).atStartOfDay())) {
            last = "24:00";
        } else {
            last = dayAndTime(reader, until);
        }
        String dash = reader == Language.JA ? "〜" : "–";
        return inZone(reader, dayAndTime(reader, start) + dash + last, start);
    }

    private static String dayAndTime(Language reader, ZonedDateTime moment) {
        String between = reader == Language.JA ? "" : ", ";
        return day(reader, moment.toLocalDate()) + between + time(reader, moment.toLocalTime());
    }

    private static String time(Language reader, LocalTime time) {
        return String.format(
                Locale.ROOT, reader == Language.JA ? "%d:%02d" : "%02d:%02d", time.getHour(), time.getMinute());
    }

    private static String inZone(Language reader, String words, ZonedDateTime moment) {
        if (reader == Language.EN) {
            return words + " ("
                    + DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(moment) + ")";
        }
        String zone = moment.getZone().equals(JAPAN)
                ? "日本時間"
                : DateTimeFormatter.ofPattern("zzzz", Locale.JAPANESE).format(moment);
        return words + "（" + zone + "）";
    }
}
