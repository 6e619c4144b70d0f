package dev.kizuna.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserTextTest {
    private static final int ROOM = 1000;

    @ParameterizedTest
    @ValueSource(
            strings = {"@everyone", "@here", "@Everyone", "<@123456789012345678>", "<@!123456789012345678>", "<@&1>"})
    void mentionsReachNobody(String mention) {
        assertThat(UserText.line("やあ " + mention, ROOM)).contains("@\u200B").doesNotContain(mention);
    }

    @Test
    void channelsEmojiTimesAndCommandsAreShownAsTyped() {
        assertThat(UserText.line("<#1> <:a:1> <t:0> </rsvp:1>", ROOM)).isEqualTo("\\<#1> \\<:a:1> \\<t:0> \\</rsvp:1>");
    }

    @Test
    void anEMailAddressStaysAsItIs() {
        assertThat(UserText.line("hanako@example.jp", ROOM)).isEqualTo("hanako@example.jp");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "**b**, \\*\\*b\\*\\*",
                "_i_, \\_i\\_",
                "~~s~~, \\~\\~s\\~\\~",
                "`c`, \\`c\\`",
                "||s||, \\|\\|s\\|\\|",
                "[a](b), \\[a\\](b)",
                "\\*, \\\\\\*",
                "# h, \\# h",
                "-# h, \\-# h",
                "- l, \\- l",
                "> q, \\> q",
                "1. x, 1\\. x",
                "12) x, 12\\) x",
            })
    void markdownFormatsNothing(String typed, String harmless) {
        assertThat(UserText.line(typed, ROOM)).isEqualTo(harmless);
    }

    @ParameterizedTest
    @ValueSource(strings = {"075-123-4567", "会場：A棟 2階 #3", "3.5", "a > b", "10時、1. 受付"})
    void whatFormatsNothingByItselfIsLeftAlone(String typed) {
        assertThat(UserText.line(typed, ROOM)).isEqualTo(typed);
    }

    @Test
    void everyLineOfABlockIsGuarded() {
        assertThat(UserText.block("a\n# b\n  - c", ROOM)).isEqualTo("a\n\\# b\n  \\- c");
    }

    @Test
    void anAddressStaysClickableAndMarksNothingAroundIt() {
        assertThat(UserText.line("https://example.jp/a_b?x=1&y=**", ROOM))
                .isEqualTo("https://example.jp/a_b?x=1&y=%2A%2A");
        assertThat(UserText.line("https://example.jp/@everyone", ROOM)).isEqualTo("https://example.jp/%40everyone");
        assertThat(UserText.line("https://example.jp/（地_図）", ROOM)).isEqualTo("https://example.jp/ （地\\_図）");
    }

    @Test
    void aLabelHasNoEscapesBecauseNothingWouldUndoThem() {
        assertThat(UserText.label("*a*\n@everyone", ROOM)).isEqualTo("*a* @everyone");
    }

    @Test
    void directionMarksAndZeroWidthCharactersAreDropped() {
        assertThat(UserText.line("a\u202Eb\u2066c\u200Bd\uFEFFe\u200Ff\u00ADg\u0000h\u3164i\uD800j", ROOM))
                .isEqualTo("abcdefghij");
    }

    @Test
    void aLineStaysOneLineAndABlockKeepsItsLines() {
        assertThat(UserText.line("a\r\nb\u2028c\td\u00A0 e", ROOM)).isEqualTo("a b c d e");
        assertThat(UserText.block("a  \r\n\n\n\n\nb\n", ROOM)).isEqualTo("a\n\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\n\u202E\n", "\u3164"})
    void textWithNothingToSeeBecomesADash(String typed) {
        assertThat(UserText.line(typed, ROOM)).isEqualTo("–");
        assertThat(UserText.block(typed, ROOM)).isEqualTo("–");
        assertThat(UserText.label(typed, ROOM)).isEqualTo("–");
    }

    @Test
    void plainTextHasNoEscapesAndKeepsItsLines() {
        assertThat(UserText.plain("*a*\r\n\u202E# b", ROOM)).isEqualTo("*a*\n# b");
    }

    @Test
    void theBeginningIsAsTypedAndNeverEndsWithinACharacter() {
        assertThat(UserText.beginning("*あ*", 3)).isEqualTo("*あ*");
        assertThat(UserText.beginning("あ👍👍", 4)).isEqualTo("あ👍");
        assertThat(UserText.beginning("👍👍", 2)).isEqualTo("👍");
    }

    @Test
    void theKanjiOfANameAndAFamilyOfEmojiStayWhole() {
        assertThat(UserText.line("辻\uDB40\uDD00 神\uFA19 👨‍👩‍👧 👍🏽", ROOM))
                .isEqualTo("辻\uDB40\uDD00 神\uFA19 👨‍👩‍👧 👍🏽");
    }

    @Test
    void aHeapOfAccentsIsTakenDown() {
        assertThat(UserText.line("a" + "\u0301".repeat(500), ROOM)).hasSize(5);
    }

    @Test
    void aLongTextIsCutAfterEscapingAndNeverWithinACharacter() {
        assertThat(UserText.line("****", 8)).isEqualTo("\\*\\*\\*\\*");
        assertThat(UserText.line("****", 7)).isEqualTo("\\*\\*\\*…");
        assertThat(UserText.line("****", 6)).isEqualTo("\\*\\*…");
        assertThat(UserText.label("ああ👨‍👩‍👧", 9)).isEqualTo("ああ…");
        assertThat(UserText.label("が\u3099か\u3099", 3)).isEqualTo("が\u3099…");
        assertThat(UserText.line("地図 https://example.jp/map", 20)).isEqualTo("地図…");
    }

    @Test
    void whateverIsTypedFitsAndHoldsNoMention() {
        Random random = new Random(20261205);
        String alphabet = "@everyone<>#!&0123456789*_~`|[]()\\-+. \n\u202E\u200B\u0301あ漢👍🏽\uD83D\uDC68\u200Dhttps://";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                typed.append(
                        random.nextInt(12) == 0 ? "@everyone" : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int max = 1 + random.nextInt(80);
            assertThat(UserText.line(typed.toString(), max))
                    .hasSizeBetween(1, max)
                    .doesNotContain("@everyone", "\n", "\u202E");
            assertThat(UserText.block(typed.toString(), max))
                    .hasSizeBetween(1, max)
                    .doesNotContain("@everyone");
            assertThat(UserText.label(typed.toString(), max)).hasSizeBetween(1, max);
        }
    }
}
