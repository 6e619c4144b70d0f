package dev.kizuna.contact;

import dev.kizuna.member.Person;
import java.util.Map;

/**
 * What one person sees of another's card.
 *
 * @param items those that the owner lets them see and that are there, in the order of {@link Item}; of a phone number
 *     as {@link Phone#of} reads it
 * @param met whether the two have sat together
 */
public record SeenCard(Person owner, Map<Item, String> items, boolean met) {

    /** The owner alone, since the rest would reach logs. */
    @Override
    public String toString() {
        return "SeenCard[" + owner + "]";
    }
}
