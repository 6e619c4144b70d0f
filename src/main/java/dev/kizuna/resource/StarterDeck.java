package dev.kizuna.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A deck to begin with: kinds of help that most areas have, no real office among them. */
final class StarterDeck {
    private StarterDeck() {}

    /** @param language Japanese or English */
    static List<CardText> in(Locale language) {
        try (InputStream file =
                StarterDeck.class.getResourceAsStream("/decks/starter_" + language.getLanguage() + ".tsv")) {
            if (file == null) {
                throw new IllegalStateException("no deck in " + language);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(part -> new CardText(part[0], ResourceKind.valueOf(part[1]), part[2], part[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
