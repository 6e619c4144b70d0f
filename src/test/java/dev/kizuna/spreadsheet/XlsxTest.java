package dev.kizuna.spreadsheet;

import static dev.kizuna.spreadsheet.Files.unread;
import static dev.kizuna.spreadsheet.Files.workbook;
import static dev.kizuna.spreadsheet.Files.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Workbooks as Excel writes them, and what only looks like one. */
class XlsxTest {
    private static final String STRINGS =
            "<si><t>氏名</t></si><si><t>山田</t><rPh sb=\"0\" eb=\"2\"><t>ヤマダ</t></rPh><phoneticPr fontId=\"1\"/></si>"
                    + "<si><r><t>福祉</t></r><r><rPr><b/></rPr><t>作業所</t></r></si>";

    @Test
    void cellsAreReadAsAPersonSeesThem() {
        List<Grid> grids = Spreadsheets.read(zip(workbook(
                STRINGS,
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>"
                        + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>1</v></c><c r=\"C5\" t=\"s\"><v>2</v></c>"
                        + "<c r=\"D5\"><v>12</v></c><c r=\"E5\" s=\"1\"><v>46349</v></c>"
                        + "<c r=\"F5\" t=\"str\"><f>A5&amp;\"様\"</f><v>山田様</v></c>"
                        + "<c r=\"G5\" t=\"e\"><v>#REF!</v></c><c r=\"H5\" t=\"inlineStr\"><is><t>'-1</t></is></c>"
                        + "<c r=\"I5\"><v>1.5E3</v></c></row>")));

        assertThat(grids).as("the hidden sheet is left out").hasSize(1);
        assertThat(grids.get(0).lines()).extracting(Grid.Line::number).containsExactly(2, 5);
        assertThat(grids.get(0).lines().get(1).cells())
                .containsExactly("山田", "", "福祉作業所", "12", "2026/11/23", "山田様", "", "-1", "1500");
    }

    @Test
    void whatIsWrittenIsReadBackAndHoldsNoFormula() {
        List<List<String>> lines = List.of(List.of("氏名", "所属"), List.of("花子", "=1+1"), List.of("", "𠮷野家"));
        byte[] file = Spreadsheets.xlsx("名簿", lines);

        assertThat(Spreadsheets.read(file).get(0).lines().stream().map(Grid.Line::cells))
                .containsExactlyElementsOf(lines);
        assertThat(unpacked(file)).contains("&apos;=1+1").doesNotContain("<f>");
    }

    @Test
    void macrosAreNotOpened() {
        Map<String, String> parts = workbook(STRINGS, "");
        parts.put("xl/vbaProject.bin", "macro");

        unread(SpreadsheetRefusal.MACROS, zip(parts));
    }

    @Test
    void aPasswordAndOldExcelAreToldApart() {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] old = Arrays.copyOf(compound, 2048);
        byte[] locked = old.clone();
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, locked, 1024, stream.length);

        unread(SpreadsheetRefusal.OLD_EXCEL, old);
        unread(SpreadsheetRefusal.PASSWORD, locked);
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() {
        unread(SpreadsheetRefusal.NOT_A_TABLE, zip(Map.of("word/document.xml", "<w/>")));
        unread(SpreadsheetRefusal.NOT_A_TABLE, "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
        unread(SpreadsheetRefusal.NOT_A_TABLE, "<html><table></table></html>".getBytes(StandardCharsets.UTF_8));
        unread(SpreadsheetRefusal.NOT_A_TABLE, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0});
        unread(SpreadsheetRefusal.EMPTY, new byte[0]);
        unread(SpreadsheetRefusal.EMPTY, "\n , \n".getBytes(StandardCharsets.UTF_8));
        unread(SpreadsheetRefusal.EMPTY, zip(workbook("", "")));
    }

    @Test
    void aDamagedFileIsSaidToBeDamagedWhereverItEnds() {
        byte[] whole = zip(workbook(STRINGS, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));

        unread(SpreadsheetRefusal.BROKEN, zip(workbook(STRINGS, "<row r=\"1\"><c>")));
        for (int length = 4; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                Spreadsheets.read(cut);
            } catch (Refusal refusal) {
                assertThat(refusal.reason())
                        .isIn(SpreadsheetRefusal.BROKEN, SpreadsheetRefusal.NOT_A_TABLE, SpreadsheetRefusal.EMPTY);
            }
        }
    }

    @Test
    void aFileThatUnpacksWithoutEndIsNotUnpacked() {
        Map<String, String> parts = workbook(STRINGS, "");
        parts.put("xl/media/zeros", "0".repeat(25 << 20));
        byte[] file = zip(parts);

        assertThat(file).hasSizeLessThan(1 << 20);
        unread(SpreadsheetRefusal.TOO_LARGE, file);
    }

    @Test
    void aCellAtTheFarRightMakesNoLongLines() {
        List<Grid> grids = Spreadsheets.read(
                zip(workbook(STRINGS, "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>")));

        assertThat(grids.get(0).lines().get(0).cells()).hasSize(Spreadsheets.MOST_COLUMNS);
    }

    @Test
    void nothingOutsideTheFileIsReadAndNothingGrowsInIt() {
        Map<String, String> parts = workbook(STRINGS, "");
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst xmlns=\"http://schemas.openxmlformats.org"
                        + "/spreadsheetml/2006/main\"><si><t>&x;</t></si></sst>");
        parts.put(
                "xl/worksheets/sheet2.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1</v></c></row></sheetData></worksheet>");
        try {
            assertThat(Spreadsheets.read(zip(parts)).get(0).lines().get(0).cell(0))
                    .isEmpty();
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).isEqualTo(SpreadsheetRefusal.BROKEN);
        }
    }

    private static String unpacked(byte[] file) {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
