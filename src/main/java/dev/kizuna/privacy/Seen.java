package dev.kizuna.privacy;

/** What of somebody's was looked at. */
public enum Seen {
    PHONE,
    EMAIL,
    /** A contact card as a whole. */
    CARD,
    /** What coordinators noted. */
    NOTE,
    /** A file with the contact details of several people. */
    EXPORT
}
