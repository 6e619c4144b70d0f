package dev.kizuna.paper;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Reads what people typed as a printer does: what cannot be seen on paper goes (marks of direction, joiners, variants,
 * pictures such as 😀), blanks are one, and for a letter that no font has the printer's old sign 〓 is set, never an empty
 * box.
 */
final class Proof {
    private static final int MISSING = '〓';
    /** Kana and Latin letters with their marks set apart; kanji stay as they are typed, so that 﨑 and 神 keep their forms. */
    private static final Pattern MARKED = Pattern.compile("[\\p{IsLatin}\\p{IsHiragana}\\p{IsKatakana}]\\p{Mn}+");

    private final Typecase fonts;

    Proof(Typecase fonts) {
        this.fonts = fonts;
    }

    /** Not empty unless nothing was typed. */
    String read(String typed, boolean heavy) {
        String composed =
                MARKED.matcher(typed).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFC));
        StringBuilder text = new StringBuilder();
        composed.codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                text.append(' ');
            } else if (isVisible(letter, heavy)) {
                text.appendCodePoint(printable(letter, heavy));
            }
        });
        String read = text.toString().replaceAll(" +", " ").strip();
        return read.isEmpty() && !typed.isBlank() ? Character.toString(MISSING) : read;
    }

    private boolean isVisible(int letter, boolean heavy) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL -> fonts.has(letter, heavy);
            default -> true;
        };
    }

    private int printable(int letter, boolean heavy) {
        if (fonts.has(letter, heavy)) {
            return letter;
        }
        fonts.lacks(letter);
        return MISSING;
    }
}
