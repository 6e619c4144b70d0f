package dev.kizuna.kernel;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param number which page this is, the first being 1
 * @param pages how many pages there are, at least 1
 * @param total how many items all pages hold together
 */
public record Page<T>(List<T> items, int number, int pages, long total) {
    public Page {
        items = List.copyOf(items);
    }
}
