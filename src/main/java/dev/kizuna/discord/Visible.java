package dev.kizuna.discord;

import static java.lang.Character.MODIFIER_SYMBOL;
import static java.lang.Character.OTHER_SYMBOL;

/**
 * Drops what a reader cannot see but would be misled by: control and direction marks, zero-width and filler
 * characters, half surrogate pairs, and heaps of accents. Variation selectors stay, since they tell apart the kanji of
 * family names, and so does the joiner within an emoji. Nothing is normalised: NFC would swap kanji in names.
 */
final class Visible {
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int MOST_ACCENTS = 4;

    private Visible() {}

    /** All in one line, single blanks between words, none around. */
    static String line(String typed) {
        return clean(typed).replaceAll("\\s+", " ").strip();
    }

    /** Lines as typed, without blanks at their ends and with at most one empty line in a row. */
    static String block(String typed) {
        return clean(typed)
                .replaceAll("[^\\S\\n]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static String clean(String typed) {
        int[] points = typed.replaceAll("\\R", "\n").codePoints().toArray();
        StringBuilder kept = new StringBuilder();
        int accents = 0;
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            accents = isAccent(point) ? accents + 1 : 0;
            if (accents > MOST_ACCENTS) {
                continue;
            }
            if (point == '\t'
                    || point == 0x2800
                    || (Character.getType(point) == Character.SPACE_SEPARATOR && point != 0x3000)) {
                kept.append(' ');
            } else if (point == '\n' || !isHidden(point) || joinsEmoji(points, i)) {
                kept.appendCodePoint(point);
            }
        }
        return kept.toString();
    }

    private static boolean isAccent(int point) {
        int type = Character.getType(point);
        return (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) && !isVariationSelector(point);
    }

    private static boolean isVariationSelector(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            // Hangul fillers and the like: letters by name, blank by look.
            default -> point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || point == 0x034F;
        };
    }

    private static boolean joinsEmoji(int[] points, int at) {
        return points[at] == JOINER
                && at > 0
                && at + 1 < points.length
                && (isPicture(points[at - 1]) || points[at - 1] == EMOJI_STYLE)
                && isPicture(points[at + 1]);
    }

    private static boolean isPicture(int point) {
        int type = Character.getType(point);
        return type == OTHER_SYMBOL || (type == MODIFIER_SYMBOL && point >= 0x1F3FB);
    }
}
