package dev.kizuna.paper;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One slice of a font, opened: which letters it has and how wide they are. */
final class Typeface implements Closeable {
    private final Slice slice;
    private final boolean heavy;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;

    /** @throws UncheckedIOException if the jar has no such file, or a broken one */
    Typeface(Slice slice, boolean heavy) {
        this.slice = slice;
        this.heavy = slice.isHeavy(heavy);
        String name = slice.file(heavy);
        try (InputStream file = Typeface.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            letters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("font " + name, e);
        }
    }

    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    /** In ems. */
    double width(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of CSS. */
    String family() {
        return slice.name();
    }

    /** Of CSS. */
    int weight() {
        return heavy ? 700 : 400;
    }

    TrueTypeFont font() {
        return font;
    }

    @Override
    public void close() {
        try {
            font.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
