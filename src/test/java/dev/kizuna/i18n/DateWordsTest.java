package dev.kizuna.i18n;

import static dev.kizuna.i18n.Language.EN;
import static dev.kizuna.i18n.Language.JA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private final ZonedDateTime start = ZonedDateTime.of(2026, 12, 5, 14, 0, 0, 0, TOKYO);

    @Test
    void aSpanNamesWeekdayTimesAndZone() {
        assertThat(DateWords.span(JA, start, start.plusHours(2))).isEqualTo("2026年12月5日（土）14:00〜16:00（日本時間）");
        assertThat(DateWords.span(EN, start, start.plusHours(2))).isEqualTo("Sat 5 Dec 2026, 14:00–16:00 (JST)");
    }

    @Test
    void aMorningHasNoLeadingZeroInJapanese() {
        assertThat(DateWords.moment(JA, start.withHour(9).withMinute(5))).isEqualTo("2026年12月5日（土）9:05（日本時間）");
        assertThat(DateWords.moment(EN, start.withHour(9).withMinute(5))).isEqualTo("Sat 5 Dec 2026, 09:05 (JST)");
    }

    @Test
    void midnightAtTheEndIsTwentyFourOClockOfTheSameDay() {
        assertThat(DateWords.span(JA, start, start.plusHours(10))).contains("14:00〜24:00");
    }

    @Test
    void aSpanOverNightNamesBothDays() {
        assertThat(DateWords.span(JA, start, start.plusHours(11)))
                .isEqualTo("2026年12月5日（土）14:00〜2026年12月6日（日）1:00（日本時間）");
        assertThat(DateWords.span(EN, start, start.plusHours(11)))
                .isEqualTo("Sat 5 Dec 2026, 14:00–Sun 6 Dec 2026, 01:00 (JST)");
    }

    @Test
    void theEndIsToldInTheZoneOfTheStart() {
        ZonedDateTime end = start.plusHours(2).withZoneSameInstant(ZoneId.of("UTC"));
        assertThat(DateWords.span(EN, start, end)).isEqualTo("Sat 5 Dec 2026, 14:00–16:00 (JST)");
    }

    @Test
    void anotherZoneIsNamedInTheReadersLanguage() {
        ZonedDateTime berlin = start.withZoneSameLocal(ZoneId.of("Europe/Berlin"));
        assertThat(DateWords.moment(EN, berlin)).isEqualTo("Sat 5 Dec 2026, 14:00 (CET)");
        assertThat(DateWords.moment(JA, berlin)).isEqualTo("2026年12月5日（土）14:00（中央ヨーロッパ標準時）");
    }

    @ParameterizedTest
    @CsvSource({"2026, 令和8年度", "2020, 令和2年度", "2019, 令和元年度", "2018, 平成30年度", "1989, 平成元年度", "1988, 昭和63年度"})
    void aFiscalYearIsCountedByTheEra(int year, String words) {
        assertThat(DateWords.fiscalYear(JA, year)).isEqualTo(words);
        assertThat(DateWords.fiscalYear(EN, year)).isEqualTo("fiscal year " + year);
    }
}
