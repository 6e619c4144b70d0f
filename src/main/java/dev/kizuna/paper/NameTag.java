package dev.kizuna.paper;

import java.util.List;

/**
 * What a person wears.
 *
 * @param tables where they sit, in the order of the rounds; empty where none is planned
 */
public record NameTag(Attendee attendee, List<Integer> tables) {
    public NameTag {
        tables = List.copyOf(tables);
    }
}
