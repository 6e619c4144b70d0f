package dev.kizuna.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fits texts into boxes: as large as they may be, smaller or on more lines where they are long, and always whole. */
final class Lettering {
    /** The distance of lines in letter sizes; the style sheets keep to it. */
    static final double LEADING = 1.2;

    private static final double POINTS_PER_MM = 72 / 25.4;
    /** What rounding may add to a line. */
    private static final double SLACK = 1.01;

    private static final double STEP = 0.96;
    /** Smaller than this nobody reads; only a text beyond all limits gets here. */
    private static final double LEAST = 3;
    /** How much larger letters must become for one more line to be worth it. */
    private static final double WORTH = 1.35;

    private final Typecase fonts;
    private final Proof proof;

    Lettering(Typecase fonts) {
        this.fonts = fonts;
        this.proof = new Proof(fonts);
    }

    /** The letters of a font at one size, on lines that are not to be broken again. */
    record Set(double points, List<String> lines) {}

    /**
     * What was typed, set into a box.
     *
     * @param width of the box, in mm
     * @param height of the box, in mm
     * @param points the size of its letters if all is well
     */
    Set fit(String typed, boolean heavy, double width, double height, double points) {
        String text = proof.read(typed, heavy);
        double wide = width * POINTS_PER_MM / SLACK;
        double high = height * POINTS_PER_MM;
        Set best = null;
        for (int most = 1; best == null || best.points() * LEADING * most * WORTH < high; most++) {
            double size = Math.min(points, high / LEADING / most);
            List<String> lines = lines(text, heavy, wide / size);
            while (lines.size() > most && size > LEAST) {
                size *= STEP;
                lines = lines(text, heavy, wide / size);
            }
            if (best == null || size > best.points() * WORTH) {
                best = new Set(size, lines);
            }
            if (size >= points || size <= LEAST && most > high / LEADING / LEAST) {
                break;
            }
        }
        return best;
    }

    /** Broken where a line of its language may end, and within a word that is longer than a line. */
    private List<String> lines(String text, boolean heavy, double ems) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BreakIterator ends = BreakIterator.getLineInstance(Locale.JAPANESE);
        ends.setText(text);
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            add(text.substring(from, to), lines, line, heavy, ems);
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private void add(String piece, List<String> lines, StringBuilder line, boolean heavy, double ems) {
        if (fonts.width((line + piece).stripTrailing(), heavy) <= ems) {
            line.append(piece);
            return;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().strip());
            line.setLength(0);
        }
        if (fonts.width(piece.stripTrailing(), heavy) <= ems) {
            line.append(piece);
            return;
        }
        piece.codePoints().forEach(letter -> {
            if (!line.isEmpty() && fonts.width(line + Character.toString(letter), heavy) > ems) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(letter);
        });
    }
}
