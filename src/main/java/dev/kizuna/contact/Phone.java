package dev.kizuna.contact;

/**
 * A phone number that can be dialled from anywhere.
 *
 * @param number E.164, such as {@code +81759511234}
 * @param extension digits, or nothing
 */
public record Phone(String number, String extension) {
    private static final String EXTENSION = ";ext=";

    /** As RFC 3966 writes it, without {@code tel:}. */
    String kept() {
        return extension.isEmpty() ? number : number + EXTENSION + extension;
    }

    /** A number as it stands in {@link OwnItem} and {@link SeenCard}. */
    public static Phone of(String kept) {
        int end = kept.indexOf(EXTENSION);
        return end < 0
                ? new Phone(kept, "")
                : new Phone(kept.substring(0, end), kept.substring(end + EXTENSION.length()));
    }

    /** Nothing of it, since it would reach logs. */
    @Override
    public String toString() {
        return "Phone";
    }
}
