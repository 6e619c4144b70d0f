package dev.kizuna.spreadsheet;

import static dev.kizuna.spreadsheet.Files.unread;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as Excel in Japan and other programs write it. */
class CsvTest {
    private static final String TABLE = "氏名,所属\r\n髙橋 花子,ＮＰＯ①\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16"})
    void theLettersAreFoundOut(String letters) {
        byte[] file = TABLE.getBytes(Charset.forName(letters));

        assertThat(cells(file)).containsExactly(List.of("氏名", "所属"), List.of("髙橋 花子", "ＮＰＯ①"));
    }

    @Test
    void aMarkAtTheBeginningIsNoLetter() {
        assertThat(cells(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)).get(0))
                .containsExactly("氏名", "所属");
    }

    @Test
    void lettersOfAnotherKindAreNotGuessed() {
        unread(SpreadsheetRefusal.ENCODING, "氏名,所属\n山田 花子,福祉作業所\n".getBytes(Charset.forName("EUC-JP")));
        unread(SpreadsheetRefusal.ENCODING, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF, 'b'});
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";"})
    void theSeparatorIsFoundOut(String separator) {
        assertThat(cells("氏名%1$s所属\n花子%1$sA作業所\n".formatted(separator).getBytes(StandardCharsets.UTF_8))
                        .get(1))
                .containsExactly("花子", "A作業所");
    }

    @Test
    void quotedCellsMayHoldSeparatorsAndLines() {
        assertThat(text("氏名,所属\n\"山田\n花子\",\"A, \"\"B\"\"\"\n").get(1)).containsExactly("山田\n花子", "A, \"B\"");
    }

    @Test
    void linesAreNumberedAsInTheFileAndBlankOnesAreLeftOut() {
        Grid grid = Spreadsheets.read("名簿\n\n,,\n氏名\n花子\n".getBytes(StandardCharsets.UTF_8))
                .get(0);

        assertThat(grid.lines()).extracting(Grid.Line::number).containsExactly(1, 4, 5);
        assertThat(grid.lines().get(0).cell(7)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "'0751234567, 0751234567",
                "'075-123, 075-123",
                "'＝足し算, ＝足し算",
                "|=\"\"\"0751\"\"\"|, |=\"\"\"0751\"\"\"|",
                "'Okina, 'Okina",
                "　花子　, 花子"
            })
    void whatExcelNeedsAroundACellIsTakenAway(String typed, String read) {
        assertThat(Cells.read(typed)).isEqualTo(read);
    }

    @Test
    void aQuotedFormulaIsTheTextInIt() {
        assertThat(text("氏名,番号\n花子,\"=\"\"0751\"\"\"\n").get(1)).containsExactly("花子", "0751");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\t=1",
                "'=1",
                "\r=1"
            })
    void nothingThatIsWrittenIsAFormulaAndAllIsReadBack(String text) {
        byte[] csv = Spreadsheets.csv(List.of(List.of("氏名", text)));

        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'" + text.replace("\"", "\"\""));
        assertThat(cells(csv).get(0).get(1)).isEqualTo(text.strip());
    }

    @Test
    void whatIsWrittenOpensInExcelWithADoubleClick() {
        byte[] csv = Spreadsheets.csv(List.of(List.of("氏名", "所属"), List.of("花子, 子", "A \"作業所\"")));

        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8)).endsWith("\r\n").contains("\"花子, 子\",\"A \"\"作業所\"\"\"");
    }

    @Test
    void moreLinesThanCanBeReadAreRefusedAndTheMostIsRead() {
        String line = "花子\n";

        assertThat(Spreadsheets.read(line.repeat(Spreadsheets.MOST_LINES).getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .lines())
                .hasSize(Spreadsheets.MOST_LINES);
        unread(
                SpreadsheetRefusal.TOO_LARGE,
                line.repeat(Spreadsheets.MOST_LINES + 1).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aQuoteThatNeverEndsIsNoReasonToFall() {
        assertThat(text("氏名\n\"花子\n太郎\n")).hasSizeLessThanOrEqualTo(3);
    }

    private static List<List<String>> text(String csv) {
        return cells(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> cells(byte[] file) {
        return Spreadsheets.read(file).get(0).lines().stream()
                .map(Grid.Line::cells)
                .toList();
    }
}
