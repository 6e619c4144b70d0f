package dev.kizuna.spreadsheet;

import dev.kizuna.kernel.Refusal;
import java.util.List;

/** Reads tables from CSV and XLSX, however Excel in Japan saved them, and writes both. */
public final class Spreadsheets {
    /** Lines of a file, over all its sheets: twice as many as the largest list of people in mind. */
    public static final int MOST_LINES = 20_000;

    /** Columns of a line; a cell at the far right of a sheet would make all before it cells. */
    static final int MOST_COLUMNS = 100;

    private Spreadsheets() {}

    /**
     * The tables of a file, told by its content and not by its name: of a workbook its visible sheets in their order, of
     * a CSV the one it is. CSV may be separated by commas, tabs or semicolons, in UTF-8, UTF-16 with its mark, or
     * windows-31j. Of a line the first hundred cells are read. A formula counts as what it last came to.
     *
     * @throws Refusal with a {@link SpreadsheetRefusal}
     */
    public static List<Grid> read(byte[] file) {
        List<Grid> grids = switch (FileKind.of(file)) {
            case TEXT -> List.of(Csv.read(file));
            case WORKBOOK -> Xlsx.read(file);
        };
        if (grids.stream().allMatch(grid -> grid.lines().isEmpty())) {
            throw new Refusal(SpreadsheetRefusal.EMPTY);
        }
        return grids;
    }

    /**
     * As CSV that Excel opens with a double click: UTF-8 with its mark, lines ended as on Windows. A cell that Excel would
     * take for a formula gets an apostrophe in front, which {@link #read} takes away again.
     */
    public static byte[] csv(List<List<String>> lines) {
        return Csv.write(lines);
    }

    /**
     * As a workbook of one sheet, all cells texts, the first line kept in sight. The apostrophe as in {@link #csv}, since
     * a sheet may be saved as CSV again.
     */
    public static byte[] xlsx(String sheet, List<List<String>> lines) {
        return Xlsx.write(sheet, lines);
    }
}
