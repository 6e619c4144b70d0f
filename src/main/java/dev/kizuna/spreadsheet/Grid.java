package dev.kizuna.spreadsheet;

import java.util.List;

/** A table as a file holds it, from top to bottom, without its blank lines. */
public record Grid(List<Line> lines) {
    public Grid {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param number as the person counts it, the first of the file or sheet being 1
     * @param cells without blanks around them; fewer than the table has columns where the last are empty
     */
    public record Line(int number, List<String> cells) {

        /** The cell of a column, the first being 0; empty beyond the last. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /** Nothing of it, since it would reach logs. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }
}
