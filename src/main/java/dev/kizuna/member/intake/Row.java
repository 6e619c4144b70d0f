package dev.kizuna.member.intake;

import dev.kizuna.member.intake.PhoneTraces.Trace;
import dev.kizuna.spreadsheet.Grid.Line;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a list, by its columns; empty where the line says nothing.
 *
 * @param number the house's own number of the person
 * @param phones by their hashes alone
 */
record Row(
        int line,
        String number,
        String name,
        String reading,
        String organisation,
        String field,
        String area,
        List<Trace> phones) {

    static Row of(Heading heading, Line line, Function<String, Optional<Trace>> phones) {
        return new Row(
                line.number(),
                cell(heading, line, Column.NUMBER),
                either(joined(heading, line, Column.FAMILY, Column.GIVEN), cell(heading, line, Column.NAME)),
                // Half-width katakana are a relic of old machines, which nobody wants back in a list.
                Normalizer.normalize(
                        either(
                                joined(heading, line, Column.FAMILY_READING, Column.GIVEN_READING),
                                cell(heading, line, Column.READING)),
                        Normalizer.Form.NFKC),
                cell(heading, line, Column.ORGANISATION),
                cell(heading, line, Column.FIELD),
                cell(heading, line, Column.AREA),
                Stream.of(Column.PHONE, Column.MOBILE)
                        .map(column -> cell(heading, line, column))
                        .filter(typed -> !typed.isEmpty())
                        .flatMap(typed -> phones.apply(typed).stream())
                        .toList());
    }

    boolean blank() {
        return Stream.of(number, name, reading, organisation, field, area).allMatch(String::isEmpty);
    }

    private static String joined(Heading heading, Line line, Column family, Column given) {
        return Stream.of(cell(heading, line, family), cell(heading, line, given))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A dash says that there is nothing to say. */
    private static String cell(Heading heading, Line line, Column column) {
        Integer at = heading.columns().get(column);
        String text = at == null ? "" : line.cell(at);
        return text.matches("[-‐－―—ー−]+") ? "" : text;
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** The line alone, since the rest would reach logs. */
    @Override
    public String toString() {
        return "Row[" + line + "]";
    }
}
