package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.OwnItem;
import dev.kizuna.contact.Visibility;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How somebody can be reached, and who sees it.
 *
 * @param closed what could be raised for a table
 * @param raised what those at the table see by that alone
 * @param open what everybody sees with whom the person sat
 */
record Reach(Set<Item> closed, Set<Item> raised, Set<Item> open) {

    static Reach of(Map<Item, OwnItem> own, Set<Item> raised) {
        Set<Item> closed = EnumSet.noneOf(Item.class);
        Set<Item> open = EnumSet.noneOf(Item.class);
        own.forEach((item, one) -> {
            if (item.reaches() && !one.text().isEmpty() && !raised.contains(item)) {
                (one.visibility().compareTo(Visibility.TABLEMATES) < 0 ? closed : open).add(item);
            }
        });
        return new Reach(closed, raised, open);
    }
}
