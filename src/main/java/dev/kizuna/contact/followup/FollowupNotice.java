package dev.kizuna.contact.followup;

import java.util.Locale;

/** What is owed to people after a meeting. */
public enum FollowupNotice {
    /** On the next working day: whom they met. */
    TOMORROW,
    /** On the day for which they put a call off; the occasion is the day. */
    PROMISED,
    /** Thirty and ninety days after the first call: whether it goes on. */
    GOES_ON,
    /** To coordinators: who waits to be introduced to whom; the occasion is the hour at which they are told. */
    WISHED,
    /** To both: a coordinator has introduced them; the occasion is a {@link Pairing}. */
    INTRODUCED;

    /** The kind under which its words are registered. */
    public String kind() {
        return "followup." + name().toLowerCase(Locale.ROOT);
    }
}
