package dev.kizuna.contact;

import dev.kizuna.kernel.Page;
import java.util.List;
import java.util.function.Function;

/** Pages of people, of whom only those on the page are looked at. */
final class Pages {
    private Pages() {}

    /** @param wanted from 1; one beyond the last is the last */
    static <A, B> Page<B> of(List<A> all, int wanted, int size, Function<List<A>, List<B>> look) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int number = Math.max(1, Math.min(wanted, pages));
        List<A> some = all.subList((number - 1) * size, Math.min(number * size, all.size()));
        return new Page<>(look.apply(some), number, pages, all.size());
    }
}
