package dev.kizuna.paper;

/**
 * What stands on a social-resource card, as people typed it.
 *
 * @param formal whether the help is provided by law or a public body; shown by the frame
 * @param kind the same in a word
 * @param offer what one gets there
 * @param table on which it lies; 0 for none
 */
public record CardFace(String name, boolean formal, String kind, String field, String offer, int table) {}
