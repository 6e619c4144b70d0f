package dev.kizuna.member.intake;

import dev.kizuna.spreadsheet.Grid;
import dev.kizuna.spreadsheet.Grid.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a table holds what.
 *
 * @param columns positions, the first being 0
 * @param words what stands above each of them
 * @param unread what stands above the others
 */
public record Heading(Map<Column, Integer> columns, Map<Column, String> words, List<String> unread) {
    /** Titles, dates and remarks stand above the heading of many a list, but no more lines than these. */
    private static final int DEEPEST = 20;

    /** A heading, and the lines below it. */
    record Found(Heading heading, List<Line> below) {}

    /**
     * The line that names most columns, a name among them, together with a line above or below that names more: merged
     * cells leave 連絡先 or お名前 in one line and 姓 and 名 in the next.
     */
    static Optional<Found> find(Grid grid) {
        List<Line> lines = grid.lines();
        int best = -1;
        int most = 0;
        for (int at = 0; at < Math.min(DEEPEST, lines.size()); at++) {
            int named = named(lines.get(at)).size();
            if (named > most) {
                best = at;
                most = named;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        List<Line> heads = new ArrayList<>();
        boolean above = best > 0 && named(lines.get(best - 1)).size() > 0;
        if (above) {
            heads.add(lines.get(best - 1));
        }
        heads.add(lines.get(best));
        int below = best + 1;
        if (below < lines.size() && onlyHeadings(lines.get(below))) {
            heads.add(lines.get(below));
            below++;
        }
        Heading heading = of(heads);
        return heading.namesPeople()
                ? Optional.of(new Found(heading, lines.subList(below, lines.size())))
                : Optional.empty();
    }

    /** Whether a column has phone numbers, which are compared and not kept. */
    public boolean hasPhones() {
        return columns.containsKey(Column.PHONE) || columns.containsKey(Column.MOBILE);
    }

    private boolean namesPeople() {
        return columns.containsKey(Column.NAME) || columns.containsKey(Column.FAMILY);
    }

    private static Heading of(List<Line> heads) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<Column, String> words = new EnumMap<>(Column.class);
        List<String> unread = new ArrayList<>();
        int width = heads.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        for (int at = 0; at < width; at++) {
            String unknown = "";
            boolean known = false;
            // What stands lowest says most: 姓 below お名前.
            for (int head = heads.size() - 1; head >= 0 && !known; head--) {
                String word = heads.get(head).cell(at);
                Optional<Column> column = Column.under(word).filter(found -> !columns.containsKey(found));
                if (column.isPresent()) {
                    columns.put(column.get(), at);
                    words.put(column.get(), word);
                    known = true;
                } else if (!word.isEmpty() && unknown.isEmpty()) {
                    unknown = word;
                }
            }
            if (!known && !unknown.isEmpty()) {
                unread.add(unknown);
            }
        }
        return new Heading(Map.copyOf(columns), Map.copyOf(words), List.copyOf(unread));
    }

    private static List<Column> named(Line line) {
        return line.cells().stream()
                .map(Column::under)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static boolean onlyHeadings(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> Column.under(cell).isPresent());
    }

    /** Shows no words of the file. */
    @Override
    public String toString() {
        return "Heading" + columns;
    }
}
