package dev.kizuna.paper;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a reader of it finds it: every letter with its place. */
final class Pages {
    private static final double MM = 25.4 / 72;
    /** Of BIZ UDPGothic, in ems. */
    private static final double ASCENT = 0.88;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<PDFont> fonts = new ArrayList<>();
    private final int count;

    Pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            count = document.getNumberOfPages();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            new Reader().writeText(document, new StringWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return count;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    List<PDFont> fonts() {
        return fonts;
    }

    /** What stands within a box of a page, in the order it was written and without blanks. */
    String within(int page, double left, double top, double width, double height) {
        return text(glyph -> glyph.page() == page
                && glyph.left() >= left
                && glyph.right() <= left + width
                && glyph.top() >= top
                && glyph.bottom() <= top + height);
    }

    String page(int page) {
        return text(glyph -> glyph.page() == page);
    }

    private String text(Predicate<Glyph> which) {
        return glyphs.stream().filter(which).map(Glyph::text).collect(joining()).replaceAll("\\s", "");
    }

    private final class Reader extends PDFTextStripper {
        @Override
        protected void processTextPosition(TextPosition at) {
            double size = Math.abs(at.getYScale());
            double base = at.getYDirAdj();
            try {
                glyphs.add(new Glyph(
                        getCurrentPageNo(),
                        at.getUnicode(),
                        at.getXDirAdj() * MM,
                        (at.getXDirAdj() + at.getWidthDirAdj()) * MM,
                        (base - ASCENT * size) * MM,
                        (base + (1 - ASCENT) * size) * MM,
                        size,
                        at.getDir(),
                        at.getFont().getName(),
                        ((PDType0Font) at.getFont()).codeToGID(at.getCharacterCodes()[0])));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
