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
 * The buttons from a page of a list to the one before and the one after, which say on which page they stand; none where
 * there is no such page.
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

    private static Button button(
            String label, int number, Page<?> page, IntFunction<String> to, Texts texts, Language reader) {
        return Button.secondary(
                to.apply(number), texts.get(reader, label, "page", page.number(), "pages", page.pages()));
    }
}
