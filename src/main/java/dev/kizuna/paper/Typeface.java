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

/** One font of the jar, opened: which letters it has and how wide they are. */
final class Typeface implements Closeable {
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;

    /** @throws UncheckedIOException if the jar has no such font, or a broken one */
    Typeface(String name) {
        try (InputStream file = Typeface.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            // Joined letters (ﬁ) could be neither searched for nor read out.
            font.setEnableGsub(false);
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
