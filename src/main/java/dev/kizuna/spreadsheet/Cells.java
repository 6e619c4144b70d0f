package dev.kizuna.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single cells: what Excel's habits put around a text is taken away, and what it would run is disarmed (OWASP, "CSV
 * Injection").
 */
final class Cells {
    /** What begins a formula, full-width as well: Excel in Japan turns one into the other. */
    private static final String FORMULA = "[=+\\-@＝＋－＠]";

    private static final Pattern BEGINS_FORMULA = Pattern.compile("[\\s　']*" + FORMULA + ".*", Pattern.DOTALL);
    /** An apostrophe that keeps Excel from taking what follows for a number or a formula. */
    private static final Pattern KEPT_AS_TEXT =
            Pattern.compile("['’＇](?=[\\d０-９(（]|[\\s　']*" + FORMULA + ").*", Pattern.DOTALL);
    /** {@code ="075"}, by which programs keep a zero in front. */
    private static final Pattern QUOTED_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    private Cells() {}

    static String read(String raw) {
        String text = raw.replace('\u00A0', ' ')
                .replace("\uFEFF", "")
                .replace("\0", "")
                .strip();
        Matcher quoted = QUOTED_FORMULA.matcher(text);
        if (quoted.matches()) {
            return quoted.group(1).strip();
        }
        return KEPT_AS_TEXT.matcher(text).matches() ? text.substring(1).strip() : text;
    }

    static String write(String text) {
        boolean runs = BEGINS_FORMULA.matcher(text).matches() || text.startsWith("\t") || text.startsWith("\r");
        return runs ? "'" + text : text;
    }
}
