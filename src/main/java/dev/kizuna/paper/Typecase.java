package dev.kizuna.paper;

import java.io.Closeable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that one sheet is set in: BIZ UDPGothic, made to be read with ease, and for the letters that it lacks (𠮷 and
 * other rare kanji, hangul) another one. A slice of them is opened when the first letter comes that it has.
 */
final class Typecase implements Closeable {
    /** What a sheet may take of the memory, beside what every sheet needs. A circle gets by with three or four. */
    private static final int MOST_OPEN = 8;

    private final Map<String, Typeface> open = new LinkedHashMap<>();
    private final Set<String> lacking = new TreeSet<>();

    /** Whether a letter can be printed. */
    boolean has(int letter, boolean heavy) {
        return with(letter, heavy) != null;
    }

    /** In ems, of a text whose letters can all be printed. */
    double width(String text, boolean heavy) {
        double width = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int letter = text.codePointAt(at);
            Typeface face = with(letter, heavy);
            width += face == null ? 0 : face.width(letter);
        }
        return width;
    }

    /** Those that have been opened so far. */
    Collection<Typeface> faces() {
        return open.values();
    }

    void lacks(int letter) {
        lacking.add(Character.toString(letter));
    }

    /** Every letter that was to be set and could not be. */
    Set<String> lacking() {
        return lacking;
    }

    private @Nullable Typeface with(int letter, boolean heavy) {
        for (Slice slice : Slice.values()) {
            if (slice.mayHold(letter)) {
                Typeface face = face(slice, heavy);
                if (face != null && face.has(letter)) {
                    return face;
                }
            }
        }
        return null;
    }

    private @Nullable Typeface face(Slice slice, boolean heavy) {
        Typeface face = open.get(slice.file(heavy));
        if (face == null && (slice == Slice.COMMON || open.size() < MOST_OPEN)) {
            face = new Typeface(slice, heavy);
            open.put(slice.file(heavy), face);
        }
        return face;
    }

    @Override
    public void close() {
        open.values().forEach(Typeface::close);
    }
}
