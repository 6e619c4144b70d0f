package dev.kizuna.contact.followup;

import dev.kizuna.contact.Item;
import java.util.Set;

/**
 * Somebody at one's table.
 *
 * @param open which items of their card one would see at this moment
 */
public record Neighbour(Tie tie, Set<Item> open) {}
