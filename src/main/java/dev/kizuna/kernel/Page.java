package dev.kizuna.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

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

    /**
     * That page of them all.
     *
     * @param wanted from 1; one beyond the last is the last
     * @param size how many items a page holds
     */
    public static <T> Page<T> of(List<T> all, int wanted, int size) {
        return of(all.size(), wanted, size, skipped -> all.subList(skipped, Math.min(skipped + size, all.size())));
    }

    /**
     * That page of so many, of which no other is read.
     *
     * @param read what is on the page after so many items
     */
    public static <T> Page<T> of(long total, int wanted, int size, IntFunction<List<T>> read) {
        int pages = Math.max(1, Math.toIntExact((total + size - 1) / size));
        int number = Math.max(1, Math.min(wanted, pages));
        return new Page<>(read.apply((number - 1) * size), number, pages, total);
    }

    /** The same page of what comes of its items. */
    public <R> Page<R> as(Function<List<T>, List<R>> made) {
        return new Page<>(made.apply(items), number, pages, total);
    }

    /** The number of the page before, where there is one. */
    public Optional<Integer> before() {
        return number > 1 ? Optional.of(number - 1) : Optional.empty();
    }

    /** The number of the page after, where there is one. */
    public Optional<Integer> after() {
        return number < pages ? Optional.of(number + 1) : Optional.empty();
    }
}
