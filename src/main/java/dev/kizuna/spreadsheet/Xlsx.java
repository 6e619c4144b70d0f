package dev.kizuna.spreadsheet;

import dev.kizuna.kernel.Refusal;
import dev.kizuna.spreadsheet.Grid.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Excel's workbooks. */
final class Xlsx {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/M/d", Locale.ROOT);
    /** Formats are needed to tell dates from numbers; a cell that cannot be read is empty. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    /** In characters of the sheet. */
    private static final int COLUMN = 22;

    private Xlsx() {}

    static List<Grid> read(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), OPTIONS)) {
            List<Grid> grids = new ArrayList<>();
            int left = Spreadsheets.MOST_LINES;
            for (Sheet sheet : book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList()) {
                Grid grid = grid(sheet, left);
                left -= grid.lines().size();
                grids.add(grid);
            }
            return grids;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            // What the library says of it may repeat what stands in the file.
            throw new Refusal(SpreadsheetRefusal.BROKEN);
        }
    }

    private static Grid grid(Sheet sheet, int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                List<String> cells = row.stream()
                        .limit(Spreadsheets.MOST_COLUMNS)
                        .map(Xlsx::text)
                        .toList();
                Line line = new Line(row.getRowNum(), cells);
                if (!line.blank()) {
                    lines.add(line);
                }
                if (lines.size() > most) {
                    throw new Refusal(SpreadsheetRefusal.TOO_LARGE, "most", Spreadsheets.MOST_LINES);
                }
            }
        }
        return new Grid(lines);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        return cell.getValue() instanceof BigDecimal number ? number(cell, number) : Cells.read(raw);
    }

    private static String number(Cell cell, BigDecimal number) {
        return isDate(cell.getDataFormatString())
                ? cell.asDate().format(DATE)
                : number.stripTrailingZeros().toPlainString();
    }

    /** Years and days stand in the formats of dates alone; words in quotes and brackets are no part of a format. */
    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("y") || bare.contains("d");
    }

    static byte[] write(String name, List<List<String>> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Kizuna", null)) {
            Worksheet sheet = book.newWorksheet(name);
            for (int row = 0; row < lines.size(); row++) {
                List<String> cells = lines.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, Cells.write(cells.get(column)));
                }
            }
            int columns = lines.isEmpty() ? 0 : lines.get(0).size();
            for (int column = 0; column < columns; column++) {
                sheet.width(column, COLUMN);
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            sheet.paperSize(PaperSize.A4_PAPER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
