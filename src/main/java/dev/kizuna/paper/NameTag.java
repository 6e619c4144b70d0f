package dev.kizuna.paper;

/**
 * What a person wears.
 *
 * @param table 0 where none is planned
 */
public record NameTag(Attendee attendee, int table) {}
