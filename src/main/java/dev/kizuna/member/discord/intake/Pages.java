package dev.kizuna.member.discord.intake;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.List;
import java.util.Optional;

/** A long list in pages, and which of them is shown: the one asked for, or the nearest there is. */
final class Pages<T> {
    private final List<T> all;
    private final int most;
    private final int number;

    Pages(List<T> all, int most, int wanted) {
        this.all = all;
        this.most = most;
        this.number = Math.min(Math.max(wanted, 1), pages());
    }

    int pages() {
        return Math.max(1, (all.size() + most - 1) / most);
    }

    List<T> items() {
        int from = (number - 1) * most;
        return all.subList(from, Math.min(from + most, all.size()));
    }

    Optional<Integer> before() {
        return number > 1 ? Optional.of(number - 1) : Optional.empty();
    }

    Optional<Integer> after() {
        return number < pages() ? Optional.of(number + 1) : Optional.empty();
    }

    String words(Texts texts, Language reader) {
        return texts.get(reader, "member.people.page", "number", number, "pages", pages());
    }
}
