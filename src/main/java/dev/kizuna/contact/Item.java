package dev.kizuna.contact;

import dev.kizuna.kernel.Refusal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What can stand on a card, in the order in which it is shown. The order is in the database: more is added at the end. */
public enum Item {
    PHONE(40, Visibility.NOBODY),
    EMAIL(100, Visibility.NOBODY),
    OFFICE(80, Visibility.TABLEMATES),
    /** When a call is welcome. */
    HOURS(100, Visibility.TABLEMATES),
    /** What one can be asked for. */
    OFFER(300, Visibility.TABLEMATES),
    /** What one would like to ask others. */
    CONSULT(300, Visibility.TABLEMATES),
    /** What one cannot be asked for. */
    DECLINE(200, Visibility.TABLEMATES);

    private static final Pattern ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[\\w-]+(\\.[\\w-]+)+");

    private static final Pattern NOTHING_SEEN = Pattern.compile("[\\p{C}\\p{Z}\\s]*");

    private final int most;
    private final Visibility usual;

    Item(int most, Visibility usual) {
        this.most = most;
        this.usual = usual;
    }

    /** How long it may be, in characters of Java. */
    public int most() {
        return most;
    }

    /** Who sees it as long as its owner has not said anything. */
    public Visibility usual() {
        return usual;
    }

    /** Whether it reaches somebody at once, so that every look at it is written down. */
    public boolean reaches() {
        return this == PHONE || this == EMAIL;
    }

    /**
     * What is kept of what was typed: a number that can be dialled, an address that can be written to, or the words;
     * empty where there is nothing to see.
     *
     * @throws Refusal {@link ContactRefusal#NO_AREA_CODE}, {@link ContactRefusal#NOT_A_PHONE_NUMBER},
     *     {@link ContactRefusal#NOT_AN_ADDRESS}, {@link ContactRefusal#TOO_LONG}
     */
    String read(String typed) {
        // PostgreSQL takes no NUL in a text, and nobody can see one.
        String text = typed.replace("\0", "").strip();
        if (text.length() > most) {
            throw new Refusal(ContactRefusal.TOO_LONG, "item", this, "most", most);
        }
        return switch (this) {
            case PHONE -> PhoneNumbers.read(text).kept();
            case EMAIL -> address(text);
            default -> NOTHING_SEEN.matcher(text).matches() ? "" : text;
        };
    }

    private static String address(String typed) {
        String address = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        if (!ADDRESS.matcher(address).matches()) {
            throw new Refusal(ContactRefusal.NOT_AN_ADDRESS, "text", typed);
        }
        return address;
    }
}
