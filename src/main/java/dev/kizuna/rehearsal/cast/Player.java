package dev.kizuna.rehearsal.cast;

import java.util.Locale;

/**
 * One invented person of the circle.
 *
 * @param reading the name in hiragana, family and given name apart
 * @param locale the language of their Discord client
 * @param coordinator whether they plan the circle's meetings (世話人)
 * @param account whether they use Discord; those without answer by phone
 * @param directMessages whether the circle's server may write to them directly
 */
public record Player(
        String name,
        String reading,
        String organisation,
        String field,
        String area,
        Locale locale,
        boolean coordinator,
        boolean account,
        boolean directMessages) {

    static Player of(String line) {
        var cells = line.split(",", -1);
        if (cells.length != 9) {
            throw new IllegalArgumentException("nine cells expected: " + line);
        }
        return new Player(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                Locale.forLanguageTag(cells[5]),
                cells[6].equals("世話人"),
                cells[7].equals("yes"),
                cells[8].equals("open"));
    }
}
