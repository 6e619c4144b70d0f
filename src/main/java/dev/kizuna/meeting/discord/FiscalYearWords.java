package dev.kizuna.meeting.discord;

import dev.kizuna.i18n.Language;

/** placeholder until numbering lands */
final class FiscalYearWords {
    private FiscalYearWords() {}

    static String of(Language reader, int year) {
        return reader == Language.JA ? "令和" + (year - 2018) + "年度" : "FY" + year;
    }
}
