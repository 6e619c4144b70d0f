package dev.kizuna.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.spreadsheet.Grid.Line;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Text with separators. */
final class Csv {
    private static final String SEPARATORS = ",\t;";
    /** How much of a file tells its separator. */
    private static final int SAMPLE = 4_000;

    private static final char MARK = '\uFEFF';

    private Csv() {}

    static Grid read(byte[] file) {
        String text = Encodings.text(file);
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord one : records) {
                Line line = new Line(
                        (int) one.getStartingLineNumber(),
                        one.getFields().stream()
                                .limit(Spreadsheets.MOST_COLUMNS)
                                .map(Cells::read)
                                .toList());
                if (!line.blank()) {
                    lines.add(line);
                }
                if (lines.size() > Spreadsheets.MOST_LINES) {
                    throw new Refusal(SpreadsheetRefusal.TOO_LARGE, "most", Spreadsheets.MOST_LINES);
                }
            }
        } catch (CsvParseException damaged) {
            throw new Refusal(SpreadsheetRefusal.BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Grid(lines);
    }

    /** Whichever stands most often at the beginning; the comma where none does. */
    private static char separator(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        char best = SEPARATORS.charAt(0);
        long most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            long count = sample.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    static byte[] write(List<List<String>> lines) {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.forEach(
                    line -> csv.writeRecord(line.stream().map(Cells::write).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
