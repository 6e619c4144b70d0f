package dev.kizuna.discord;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that a person typed, made fit to stand in a message: it pings nobody, formats nothing, hides nothing and keeps
 * its place. Limits count UTF-16 units of the finished text, escapes included, and are never exceeded; a longer text
 * ends in … and is never cut within a character, an escape or an address. Text with nothing to see becomes a dash.
 */
public final class UserText {
    private static final String NOTHING = "–";
    private static final String CUT = "…";
    /** An address is kept whole and clickable; the rest goes by what a reader sees as one character. */
    private static final Pattern PIECE = Pattern.compile("https?://[!-~&&[^<>\"`|\\\\^{}]]+|\\X");

    private static final Pattern MENTION = Pattern.compile("@(?=everyone|here|[!&]?\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("\\d+[.)](?=\\s|$)");
    private static final String MARKUP = "\\*_~`|[]<";
    private static final String MARKUP_AT_LINE_START = "#-+>";

    private UserText() {}

    /** For message text: one line, Discord's markdown and mentions neutralised. */
    public static String line(String typed, int max) {
        return pieces(Visible.line(typed), max, true);
    }

    /** As {@link #line}, but its line breaks stay, at most one empty line in a row. */
    public static String block(String typed, int max) {
        return pieces(Visible.block(typed), max, true);
    }

    /** For where Discord knows no markdown: labels, choices, menus, names of threads and events. One line. */
    public static String label(String typed, int max) {
        return pieces(Visible.line(typed), max, false);
    }

    /** As {@link #label}, but its line breaks stay, as in {@link #block}: for texts that are read elsewhere than on Discord. */
    public static String plain(String typed, int max) {
        return pieces(Visible.block(typed), max, false);
    }

    /**
     * The beginning of a typed text as it is, never ending within a character of two units: for what is kept and not
     * shown.
     */
    public static String beginning(String typed, int max) {
        if (typed.length() <= max) {
            return typed;
        }
        return typed.substring(0, Character.isHighSurrogate(typed.charAt(max - 1)) ? max - 1 : max);
    }

    private static String pieces(String visible, int max, boolean markdown) {
        if (visible.isEmpty()) {
            return NOTHING;
        }
        StringBuilder text = new StringBuilder();
        int fits = 0;
        Matcher piece = PIECE.matcher(visible);
        while (piece.find()) {
            text.append(markdown ? escaped(visible, piece) : piece.group());
            if (text.length() > max) {
                text.setLength(fits);
                return text.toString().stripTrailing() + CUT;
            }
            if (text.length() <= max - CUT.length()) {
                fits = text.length();
            }
        }
        return text.toString();
    }

    private static String escaped(String whole, Matcher piece) {
        String one = piece.group();
        if (one.length() > 1 && one.startsWith("http")) {
            boolean ends = piece.end() == whole.length() || Character.isWhitespace(whole.charAt(piece.end()));
            return address(one) + (ends ? "" : " ");
        }
        char first = one.charAt(0);
        if (first == '@'
                && MENTION.matcher(whole).region(piece.start(), whole.length()).lookingAt()) {
            return "@\u200B";
        }
        boolean opening = MARKUP_AT_LINE_START.indexOf(first) >= 0 && opensLine(whole, piece.start());
        if (opening || MARKUP.indexOf(first) >= 0) {
            return "\\" + one;
        }
        if ((first == '.' || first == ')') && endsListNumber(whole, piece.start())) {
            return "\\" + one;
        }
        return one;
    }

    /** Discord leaves addresses alone, so what would be markup around one is percent-encoded instead. */
    private static String address(String address) {
        StringBuilder encoded = new StringBuilder();
        for (char c : address.toCharArray()) {
            encoded.append(
                    "*~@()[]".indexOf(c) < 0
                            ? String.valueOf(c)
                            : "%" + Integer.toHexString(c).toUpperCase(Locale.ROOT));
        }
        return encoded.toString();
    }

    private static boolean opensLine(String whole, int at) {
        return whole.substring(lineStart(whole, at), at).isBlank();
    }

    private static boolean endsListNumber(String whole, int at) {
        return NUMBERED.matcher(whole.substring(lineStart(whole, at)).stripLeading())
                        .lookingAt()
                && whole.substring(lineStart(whole, at), at).strip().chars().allMatch(Character::isDigit);
    }

    private static int lineStart(String whole, int at) {
        return whole.lastIndexOf('\n', at - 1) + 1;
    }
}
