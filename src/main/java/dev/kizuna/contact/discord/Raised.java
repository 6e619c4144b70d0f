package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;
import java.util.Set;

/** What somebody lets those at their table see. */
enum Raised {
    PHONE(Item.PHONE),
    EMAIL(Item.EMAIL),
    BOTH(Item.PHONE, Item.EMAIL),
    NOTHING;

    private final Set<Item> items;

    Raised(Item... items) {
        this.items = Set.of(items);
    }

    Set<Item> items() {
        return items;
    }
}
