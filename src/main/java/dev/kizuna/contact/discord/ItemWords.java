package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.Phone;
import dev.kizuna.contact.PhoneNumbers;
import dev.kizuna.contact.SeenCard;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.sealing.Unreadable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of a card in words. */
final class ItemWords {
    private static final int NAME = 80;

    private final Texts texts;

    ItemWords(Texts texts) {
        this.texts = texts;
    }

    /** As it is typed into a form, and read out: a phone number as one dials it. */
    String plain(Item item, String kept, Language reader) {
        if (item != Item.PHONE || kept.isEmpty()) {
            return kept;
        }
        Phone phone = Phone.of(kept);
        String dialled = PhoneNumbers.dialled(phone);
        return phone.extension().isEmpty()
                ? dialled
                : texts.get(reader, "card.extension", "number", dialled, "extension", phone.extension());
    }

    /** The item's name and what stands there, in one line of at most so many characters. */
    String line(Item item, String kept, int most, Language reader) {
        return "**" + texts.word(reader, item) + "** " + UserText.line(plain(item, kept, reader), most);
    }

    /** That something stands there which cannot be read. */
    String closed(Item item, Language reader) {
        return "**" + texts.word(reader, item) + "** " + texts.word(reader, Unreadable.CLOSED);
    }

    /** All that is seen of a card, an item a line; empty where nothing is. */
    String lines(SeenCard card, int most, Language reader) {
        return Stream.concat(
                        card.items().entrySet().stream().map(one -> line(one.getKey(), one.getValue(), most, reader)),
                        card.closed().stream().map(item -> closed(item, reader)))
                .collect(Collectors.joining("\n"));
    }

    /** An item in a cell of a table; empty where nothing is seen. */
    String cell(Item item, SeenCard card, Language reader) {
        return card.closed().contains(item)
                ? texts.word(reader, Unreadable.CLOSED)
                : plain(item, card.items().getOrDefault(item, ""), reader);
    }

    /** The owner's name, with how it is read. */
    static String name(SeenCard card) {
        String name = "**" + UserText.line(card.owner().name(), NAME) + "**";
        String reading = card.owner().reading();
        return reading.isEmpty() ? name : name + " " + UserText.line(reading, NAME);
    }
}
