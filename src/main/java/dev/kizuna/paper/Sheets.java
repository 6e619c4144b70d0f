package dev.kizuna.paper;

import dev.kizuna.i18n.Texts;
import java.util.List;
import java.util.function.Function;

/**
 * The sheets that can be printed, all of them A4. What each takes is printed as it is given, in its order. One sheet is
 * made at a time, which bounds what it takes of the machine: a second or so, and some megabytes until it is done.
 */
public final class Sheets {
    private final Texts texts;

    /** @param texts with the bundle {@code paper} */
    public Sheets(Texts texts) {
        this.texts = texts;
    }

    /** The list for the door, 21 to a page, with some lines left for those who come unannounced. */
    public Printed attendance(Heading heading, List<ListEntry> entries) {
        return printed(lettering -> new AttendanceSheet(texts, lettering).html(heading, entries));
    }

    /** Tags to be cut or broken out: ten to a page, each 91 × 55 mm, as paper for business cards has them. */
    public Printed nameTags(Heading heading, List<NameTag> tags) {
        return printed(lettering -> new NameTags(texts, lettering).html(heading, tags));
    }

    /** A card for each table from 1, to be folded in the middle and set up: its number is seen from both sides. */
    public Printed tableCards(Heading heading, int tables) {
        return printed(lettering -> new TableCards(texts, lettering).html(heading, tables));
    }

    /** A page for each table that says who sits there. */
    public Printed tables(Heading heading, List<TableList> tables) {
        return printed(lettering -> new TableSheets(texts, lettering).html(heading, tables));
    }

    /** Social-resource cards to be cut out: eight to a page, each A7. */
    public Printed cards(Heading heading, List<CardFace> cards) {
        return printed(lettering -> new CardSheets(texts, lettering).html(heading, cards));
    }

    /**
     * Whether the fonts have the letters of Japanese names, rare ones among them.
     *
     * @throws java.io.UncheckedIOException if they cannot be read
     */
    public static boolean fontsAreWhole() {
        try (Typecase fonts = new Typecase()) {
            return "絆ふりがなカナ髙﨑邉𠮷Aé〓"
                    .codePoints()
                    .allMatch(letter -> fonts.has(letter, false) && fonts.has(letter, true));
        }
    }

    private synchronized Printed printed(Function<Lettering, String> layout) {
        try (Typecase fonts = new Typecase()) {
            String html = layout.apply(new Lettering(fonts));
            return new Printed(new Press(fonts).print(html), fonts.lacking());
        }
    }
}
