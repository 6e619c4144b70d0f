package dev.kizuna.paper;

import static dev.kizuna.paper.Crowd.MEETING;
import static dev.kizuna.paper.Crowd.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Texts;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of letters, whatever was typed. */
class ProofTest {
    private final Sheets sheets = new Sheets(new Texts("paper"));

    @Test
    void everyFontIsInTheFileWithTheLettersItUsesAndNoOthers() {
        Printed printed = sheets.attendance(MEETING, Crowd.lines(Crowd.of(60)));
        Pages pages = new Pages(printed.pdf());
        assertThat(pages.fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+(BIZUDPGothic|KizunaRareGothic)-(Regular|Bold)");
        });
        assertThat(printed.pdf()).hasSizeLessThan(400_000);
        assertThat(printed.lacking()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"髙", "﨑", "邉", "𠮷", "槗", "神", "ễ", "한", "々", "ヶ", "①", "㈱"})
    void rareLettersAreShown(String letter) {
        List<Glyph> glyphs = tag(letter).glyphs();
        assertThat(glyphs).extracting(Glyph::text).containsExactly(letter);
        assertThat(glyphs).allSatisfy(glyph -> assertThat(glyph.index()).isPositive());
    }

    @Test
    void theFontOfRareLettersIsInNoFileThatHasNone() {
        assertThat(tag("佐藤").fonts())
                .extracting(font -> font.getName().substring(7))
                .containsOnly("BIZUDPGothic-Bold");
    }

    @ParameterizedTest
    @CsvSource({
        "'<b onclick=\"x\">太郎</b>&amp;', '<bonclick=\"x\">太郎</b>&amp;'",
        "'逆\u202e太郎\u2066次\u200f\u200d', '逆太郎次'",
        "'花😀子\uD83D\uDC69\u200D\uD83D\uDC69', '花子'",
        "'葛\uDB40\uDD00城', '葛城'",
        "'か\u3099く', 'がく'",
        "'\u0001a\u0000b\tc', 'abc'",
        "'Z\u0363\u0489\u036ca', 'Za'",
        "'神﨑', '神﨑'",
        "'😀', '〓'"
    })
    void whatIsPrintedIsWhatPeopleSee(String typed, String printed) {
        Pages tag = tag(typed);
        assertThat(tag.page(1)).isEqualTo(printed);
        assertThat(tag.count()).isEqualTo(1);
        assertThat(tag.glyphs()).allSatisfy(glyph -> assertThat(glyph.index()).isPositive());
    }

    @Test
    void lettersAreNotJoinedSoThatTheyCanBeFoundAndReadOut() {
        assertThat(tag("Griffith fi fl").page(1)).isEqualTo("Griffithfifl");
    }

    @Test
    void aLetterThatNoFontHasIsMarkedAndNamed() {
        Printed printed = sheets.nameTags(MEETING, List.of(new NameTag(named("محمد 太郎"), List.of())));
        assertThat(new Pages(printed.pdf()).page(1)).isEqualTo("〓〓〓〓太郎");
        assertThat(printed.lacking()).containsExactlyInAnyOrder("م", "ح", "د");
    }

    @ParameterizedTest
    @ValueSource(strings = {"亜", "W", "あ い", "𠮷", "-", "(", "、"})
    void aNameAsLongAsMayBeIsWhole(String letters) {
        String name = letters.repeat(60 / letters.length());
        Pages tag = tag(name);
        assertThat(tag.page(1)).isEqualTo(Crowd.solid(name));
        assertThat(tag.glyphs()).allSatisfy(glyph -> {
            assertThat(glyph.left()).isGreaterThan(NameTags.LEFT + 3);
            assertThat(glyph.right()).isLessThan(NameTags.LEFT + NameTags.WIDTH - 3);
            assertThat(glyph.top()).isGreaterThan(NameTags.TOP + 18);
            assertThat(glyph.bottom()).isLessThan(NameTags.TOP + 41);
            assertThat(glyph.points()).isGreaterThan(9);
        });
    }

    @Test
    void whateverIsTypedThereIsASheet() {
        Random dice = new Random(4);
        List<ListEntry> lines = IntStream.range(0, 100)
                .mapToObj(i -> new ListEntry(
                        new Attendee(noise(dice), noise(dice), noise(dice), noise(dice)),
                        noise(dice),
                        noise(dice),
                        noise(dice)))
                .toList();
        Pages pages = new Pages(sheets.attendance(MEETING, lines).pdf());
        assertThat(pages.count()).isEqualTo(5);
        assertThat(pages.glyphs()).allSatisfy(glyph -> assertThat(glyph.index()).isPositive());
    }

    private static String noise(Random dice) {
        StringBuilder noise = new StringBuilder();
        for (int i = dice.nextInt(30); i > 0; i--) {
            noise.append((char) dice.nextInt(dice.nextBoolean() ? 0x100 : 0x10000));
        }
        return noise.toString();
    }

    private Pages tag(String name) {
        return new Pages(sheets.nameTags(MEETING, List.of(new NameTag(named(name), List.of())))
                .pdf());
    }
}
