package dev.kizuna.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * On which page of a list somebody is, and the buttons to the one before and the one after, which say so, too; none
 * where there is no such page.
 */
public final class PageTurns {
    private PageTurns() {}

    /** @param to what a button to that page answers with */
    public static List<Button> of(Page<?> page, IntFunction<String> to, Texts texts, Language reader) {
        return Stream.of(
                        page.before().map(number -> button("discord.page.before", number, page, to, texts, reader)),
                        page.after().map(number -> button("discord.page.after", number, page, to, texts, reader)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Words above a list, with the page on which it stands below them; where there is but one, the words alone. */
    public static String above(String words, Page<?> page, Texts texts, Language reader) {
        return where(page, texts, reader).map(line -> words + "\n" + line).orElse(words);
    }

    /** On which page the list stands; empty where there is but one. */
    public static Optional<String> where(Page<?> page, Texts texts, Language reader) {
        return page.pages() == 1
                ? Optional.empty()
                : Optional.of(texts.get(reader, "discord.page", "page", page.number(), "pages", page.pages()));
    }

    private static Button button(
            String label, int number, Page<?> page, IntFunction<String> to, Texts texts, Language reader) {
        return Button.secondary(
                to.apply(number), texts.get(reader, label, "page", page.number(), "pages", page.pages()));
    }
}
