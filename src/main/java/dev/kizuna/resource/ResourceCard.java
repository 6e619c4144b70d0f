package dev.kizuna.resource;

/**
 * A card as it is at one moment.
 *
 * @param inDeck whether it may be dealt; a removed one may still lie on the tables of a meeting
 * @param revision raised with each change
 */
public record ResourceCard(CardId id, CardText text, boolean inDeck, int revision) {}
