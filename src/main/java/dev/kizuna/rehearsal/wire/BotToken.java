package dev.kizuna.rehearsal.wire;

import java.util.regex.Pattern;

/** The made-up token with which a bot signs in here. A real one is refused, so that none is ever sent to a rehearsal. */
public record BotToken(String value) {
    private static final String SCHEME = "Bot ";
    private static final Pattern REAL = Pattern.compile("[\\w-]{23,28}\\.[\\w-]{6,7}\\.[\\w-]{27,}");

    /** @throws IllegalArgumentException where the text is blank or has the shape of a real token */
    public BotToken {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The rehearsal's token is empty");
        }
        if (looksReal(value)) {
            throw new IllegalArgumentException("This looks like a real Discord token; the rehearsal takes none");
        }
    }

    /** Asked of every text on the wire: the pattern runs only where two dots stand as far apart as a token's. */
    static boolean looksReal(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (isDot(text, dot + 7) || isDot(text, dot + 8)) {
                return REAL.matcher(text).find();
            }
        }
        return false;
    }

    private static boolean isDot(String text, int index) {
        return index < text.length() && text.charAt(index) == '.';
    }

    /** Whether an {@code Authorization} header carries this token. */
    boolean signs(String header) {
        return header.equals(SCHEME + value);
    }

    /** The text with the token, and anything shaped like a real one, made unreadable. */
    public String mask(String text) {
        String masked = text.replace(value, "***");
        return looksReal(masked) ? REAL.matcher(masked).replaceAll("***") : masked;
    }

    @Override
    public String toString() {
        return "BotToken[***]";
    }
}
