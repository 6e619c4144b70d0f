package dev.kizuna.contact.followup;

import dev.kizuna.member.Person;

/**
 * How a conversation could begin. It holds nothing of the other's card, since what is told stays where it was told.
 *
 * @param way round in which the two fit
 * @param own the reader's own words on their own card
 */
public record Starter(Way way, Person other, String own) {

    /** Who can help whom. */
    public enum Way {
        /** The other may know about what the reader would like to ask. */
        ASK,
        /** The other may want what the reader offers. */
        OFFER
    }

    /** The way alone, since the rest would reach logs. */
    @Override
    public String toString() {
        return "Starter[" + way + "]";
    }
}
