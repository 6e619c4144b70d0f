package dev.kizuna.contact;

import dev.kizuna.member.Person;
import java.util.Map;
import java.util.Set;

/**
 * What one person sees of another's card.
 *
 * @param items those that the owner lets them see and that are there, in the order of {@link Item}; of a phone number
 *     as {@link Phone#of} reads it
 * @param closed those that the owner lets them see, but not the key that opens them
 * @param met whether the two have sat together
 */
public record SeenCard(Person owner, Map<Item, String> items, Set<Item> closed, boolean met) {

    /** Whether the owner lets them see anything that is there. */
    boolean isAnything() {
        return !items.isEmpty() || !closed.isEmpty();
    }

    /** The owner alone, since the rest would reach logs. */
    @Override
    public String toString() {
        return "SeenCard[" + owner + "]";
    }
}
