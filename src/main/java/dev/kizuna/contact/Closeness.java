package dev.kizuna.contact;

/**
 * What somebody who looks at a card is to its owner, at the moment of looking.
 *
 * @param coordinates the owner's circle
 * @param tablemate has sat with the owner, both having come
 * @param known to the owner's circle
 */
record Closeness(boolean self, boolean coordinates, boolean tablemate, boolean known) {
    static final Closeness COORDINATOR = new Closeness(false, true, false, true);
}
