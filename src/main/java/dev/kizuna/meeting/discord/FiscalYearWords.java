package dev.kizuna.meeting.discord;

import dev.kizuna.i18n.Language;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Names of fiscal years: 令和8年度, FY2026. */
final class FiscalYearWords {
    private FiscalYearWords() {}

    /**
     * A year in which an era began is wholly of the new era, as the government named 令和元年度.
     *
     * @param year in which it begins
     */
    static String of(Language reader, int year) {
        if (reader == Language.EN) {
            return "FY" + year;
        }
        JapaneseDate end = JapaneseDate.of(year, 12, 31);
        int eraYear = end.get(ChronoField.YEAR_OF_ERA);
        return end.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE) + (eraYear == 1 ? "元" : eraYear) + "年度";
    }
}
