package dev.kizuna.meeting.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Language;
import org.junit.jupiter.api.Test;

class FiscalYearWordsTest {
    @Test
    void yearsAreCountedByEraInJapaneseOnly() {
        assertThat(FiscalYearWords.of(Language.JA, 2026)).isEqualTo("令和8年度");
        assertThat(FiscalYearWords.of(Language.EN, 2026)).isEqualTo("FY2026");
    }

    @Test
    void theYearInWhichAnEraBeganIsItsFirst() {
        assertThat(FiscalYearWords.of(Language.JA, 2019)).isEqualTo("令和元年度");
        assertThat(FiscalYearWords.of(Language.JA, 2018)).isEqualTo("平成30年度");
    }
}
