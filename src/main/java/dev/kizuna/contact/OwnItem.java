package dev.kizuna.contact;

/**
 * An item as its owner sees it.
 *
 * @param text as kept: of a phone number E.164; empty where there is none
 * @param closed there is a text, but not the key that opens it
 */
public record OwnItem(String text, Visibility visibility, boolean closed) {

    /** The visibility alone, since the rest would reach logs. */
    @Override
    public String toString() {
        return "OwnItem[" + visibility + "]";
    }
}
