package dev.kizuna.contact;

import static dev.kizuna.meeting.calendar.ContentText.escaped;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Cards as a file that phones and Outlook take in: vCard 3.0 (RFC 2426), which even old ones read; UTF-8. */
public final class VCard {
    private final StringBuilder file = new StringBuilder();

    private VCard() {}

    /** What is seen of these cards, one after the other; of phone numbers the extension goes into the note. */
    public static byte[] of(Collection<SeenCard> cards) {
        VCard written = new VCard();
        cards.forEach(written::add);
        return written.file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(SeenCard card) {
        String name = card.owner().name();
        String[] parts = name.strip().split("[\\s　]+", 2);
        line("BEGIN:VCARD");
        line("VERSION:3.0");
        line("N:" + escaped(parts[0]) + ";" + (parts.length > 1 ? escaped(parts[1]) : "") + ";;;");
        text("FN", name);
        text("SORT-STRING", card.owner().reading());
        text("ORG", card.items().getOrDefault(Item.OFFICE, ""));
        String phone = card.items().getOrDefault(Item.PHONE, "");
        if (!phone.isEmpty()) {
            line("TEL;TYPE=WORK,VOICE:" + Phone.of(phone).number());
        }
        text("EMAIL;TYPE=INTERNET", card.items().getOrDefault(Item.EMAIL, ""));
        text("NOTE", note(card));
        line("END:VCARD");
    }

    private static String note(SeenCard card) {
        String phone = card.items().getOrDefault(Item.PHONE, "");
        String extension = phone.isEmpty() ? "" : Phone.of(phone).extension();
        return String.join(
                        "\n",
                        extension.isEmpty() ? "" : "ext. " + extension,
                        card.items().getOrDefault(Item.HOURS, ""),
                        card.items().getOrDefault(Item.OFFER, ""),
                        card.items().getOrDefault(Item.DECLINE, ""))
                .replaceAll("\\n{2,}", "\n")
                .strip();
    }

    private void text(String name, String value) {
        if (!value.isBlank()) {
            line(name + ":" + escaped(value));
        }
    }

    /** Not folded: a line may be longer than 75 octets by the standard, and readers that unfold wrongly break kanji. */
    private void line(String content) {
        file.append(content).append("\r\n");
    }
}
