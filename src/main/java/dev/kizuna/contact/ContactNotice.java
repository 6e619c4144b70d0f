package dev.kizuna.contact;

import java.util.Locale;

/** What this room owes people. */
public enum ContactNotice {
    /** With whom they sat, and the way to let these see how to reach them. */
    EXCHANGE,
    /** Their card is gone, since a coordinator noted that they have moved; the occasion is the moment. */
    MOVED;

    /** The kind under which its words are registered. */
    public String kind() {
        return "contact." + name().toLowerCase(Locale.ROOT);
    }
}
