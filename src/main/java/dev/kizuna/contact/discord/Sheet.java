package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;
import java.util.List;

/** The forms that a card is written in, since one holds five inputs. */
enum Sheet {
    FIRST(Item.OFFICE, Item.PHONE, Item.EMAIL, Item.OFFER, Item.CONSULT),
    SECOND(Item.HOURS, Item.DECLINE);

    private final List<Item> items;

    Sheet(Item... items) {
        this.items = List.of(items);
    }

    List<Item> items() {
        return items;
    }
}
