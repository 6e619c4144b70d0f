package dev.kizuna.contact;

/**
 * Whom a coordinator looks for; empty texts look for everybody.
 *
 * @param text words of the name, reading, organisation, field, area, or of what coordinators may see of a card
 * @param met whether the coordinator has sat with them
 */
public record Search(String text, String field, String area, Met met) {

    /** Nothing of it, since it would reach logs. */
    @Override
    public String toString() {
        return "Search";
    }
}
