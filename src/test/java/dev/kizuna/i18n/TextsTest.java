package dev.kizuna.i18n;

import static dev.kizuna.i18n.Language.EN;
import static dev.kizuna.i18n.Language.JA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The texts it reads stand in {@code src/test/resources/i18n/sample_*.properties}. */
class TextsTest {
    private enum Sample {
        FULL,
        UNTOLD
    }

    private final Texts texts = new Texts("sample");

    @Test
    void japaneseIsForWhoeverSetItAndEnglishForEverybodyElse() {
        assertThat(texts.get(Language.of("ja"), "sample.hello", "name", "花子")).isEqualTo("花子さん、こんにちは。");
        assertThat(texts.get(Language.of("en-GB"), "sample.hello", "name", "Hanako"))
                .isEqualTo("Hello Hanako.");
        assertThat(texts.get(Language.of("fr"), "sample.hello", "name", "Hanako"))
                .isEqualTo("Hello Hanako.");
    }

    @Test
    void englishCountsOneDifferentlyFromMany() {
        assertThat(texts.get(EN, "sample.seats", "count", 1, "place", "here")).isEqualTo("1 seat is free here.");
        assertThat(texts.get(EN, "sample.seats", "count", 0, "place", "here")).isEqualTo("0 seats are free here.");
        assertThat(texts.get(JA, "sample.seats", "count", 1200, "place", "ここ")).isEqualTo("ここに1200席あります。");
    }

    @Test
    void constantsDatesAndListsArePutInWords() {
        assertThat(texts.get(EN, "sample.hello", "name", Sample.FULL)).isEqualTo("Hello All 50 are taken..");
        assertThat(texts.get(JA, "sample.hello", "name", DayOfWeek.SATURDAY)).startsWith("土曜日さん");
        assertThat(texts.get(EN, "sample.hello", "name", LocalDate.of(2026, 12, 5)))
                .isEqualTo("Hello Sat 5 Dec 2026.");
        assertThat(texts.get(JA, "sample.hello", "name", List.of("A", 2))).startsWith("A、2さん");
        assertThat(texts.get(EN, "sample.hello", "name", List.of("A", 2))).isEqualTo("Hello A, 2.");
    }

    @Test
    void valuesAreNeverReadAsPlaceholders() {
        assertThat(texts.get(EN, "sample.hello", "name", "{count} #")).isEqualTo("Hello {count} #.");
    }

    @Test
    void aRefusalIsReadWithItsTypedDetailsMadeHarmless() {
        Refusal refusal = new Refusal(Sample.FULL, "what", "*x*", "seats", 50);
        assertThat(texts.refusal(EN, refusal, typed -> typed.replace("*", ""))).isEqualTo("All 50 are taken.");
    }

    @Test
    void aMissingTextOrValueIsNamed() {
        assertThatThrownBy(() -> texts.get(EN, "sample.absent")).hasMessage("sample.absent: there is no text");
        assertThatThrownBy(() -> texts.get(EN, "sample.hello")).hasMessage("sample.hello: no value for: name");
        assertThatThrownBy(() -> texts.get(EN, "sample.hello", "name", new Object()))
                .hasMessageContaining("no words for");
        assertThatThrownBy(() -> texts.get(EN, "sample.seats", "count", "many", "place", "here"))
                .hasMessageContaining("not a number");
        assertThatThrownBy(() -> texts.word(JA, Sample.UNTOLD)).hasMessage("Sample.UNTOLD: there is no text");
    }

    @Test
    void theCheckAtStartNamesEveryMissingKeyAtOnce() {
        texts.check(List.of("sample.hello"));
        assertThatThrownBy(() -> texts.check(List.of("sample.b", "sample.hello", "sample.a")))
                .hasMessage("no text for sample.a, sample.b");
    }

    @Test
    void bundlesThatDifferBetweenTheLanguagesStopTheStart() {
        assertThatThrownBy(() -> new Texts("lopsided")).hasMessage("in one language only: lopsided.one");
        assertThatThrownBy(() -> new Texts("twice")).hasMessageContaining("names twice.one twice");
        assertThatThrownBy(() -> new Texts("sample", "sample")).hasMessageContaining("two bundles hold a text for");
        assertThatThrownBy(() -> new Texts("absent")).hasMessageContaining("no texts at /i18n/absent_ja.properties");
    }
}
