package dev.kizuna.paper;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The shape, the line and the colour that go with the word for a field of work, so that fields can be told apart from
 * afar, and by those who see no colours by shape and line alone. Among the fields of one sheet no two have the same shape, as long as
 * there are shapes.
 */
final class Marks {
    private static final String[] SHAPES = {
        "●", "▲", "■", "★", "◆", "▼", "♣", "♠", "○", "△", "□", "☆", "◇", "▽", "◎", "♪"
    };
    /** Told apart by nearly everyone, and dark enough on white: of M. Okabe and K. Ito, Color Universal Design. */
    private static final String[] COLOURS = {"#0072b2", "#d55e00", "#007a5a", "#a8487f", "#000000"};

    private static final String[] LINES = {"solid", "dashed", "double", "dotted"};

    private final Map<String, Mark> marks = new HashMap<>();

    record Mark(String shape, String line, String colour) {}

    Marks(Stream<Attendee> attendees) {
        TreeSet<String> fields = new TreeSet<>();
        attendees.map(Attendee::field).filter(field -> !field.isBlank()).forEach(fields::add);
        int at = 0;
        for (String field : fields) {
            marks.put(
                    field,
                    new Mark(SHAPES[at % SHAPES.length], LINES[at % LINES.length], COLOURS[at % COLOURS.length]));
            at++;
        }
    }

    /** @param field one that is not blank, of the attendees */
    Mark of(String field) {
        return requireNonNull(marks.get(field));
    }
}
