package dev.kizuna.paper;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that one sheet is set in: BIZ UDPGothic, made to be read with ease, and for the letters that it lacks (𠮷 and
 * other rare kanji, hangul) one that is opened only when such a letter comes.
 */
final class Typecase implements Closeable {
    private final Typeface regular = new Typeface("BIZUDPGothic-Regular");
    private final Typeface bold = new Typeface("BIZUDPGothic-Bold");
    private @Nullable Typeface rare;

    private final Set<String> lacking = new TreeSet<>();

    /** Whether a letter can be printed. */
    boolean has(int letter) {
        return regular.has(letter) || rare().has(letter);
    }

    /** In ems, of a text whose letters can all be printed. */
    double width(String text, boolean heavy) {
        Typeface common = heavy ? bold : regular;
        return text.codePoints()
                .mapToDouble(letter -> common.has(letter) ? common.width(letter) : rare().width(letter))
                .sum();
    }

    Typeface regular() {
        return regular;
    }

    Typeface bold() {
        return bold;
    }

    /** None where no letter has asked for it. */
    @Nullable
    Typeface rareIfNeeded() {
        return rare;
    }

    void lacks(int letter) {
        lacking.add(Character.toString(letter));
    }

    /** Every letter that was to be set and could not be. */
    Set<String> lacking() {
        return lacking;
    }

    private Typeface rare() {
        if (rare == null) {
            rare = new Typeface("KizunaRareGothic-Regular");
        }
        return rare;
    }

    @Override
    public void close() {
        List<Typeface> open = new ArrayList<>(List.of(regular, bold));
        if (rare != null) {
            open.add(rare);
        }
        open.forEach(Typeface::close);
    }
}
