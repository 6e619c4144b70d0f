package dev.kizuna.resource.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Page;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** The buttons that turn the pages of a list; none where there is one page. */
final class Turning {
    private final Texts texts;

    Turning(Texts texts) {
        this.texts = texts;
    }

    List<Button> buttons(IdFormat<Leaf> list, MeetingId meeting, Page<?> page, Language reader) {
        if (page.pages() == 1) {
            return List.of();
        }
        int number = page.number();
        return List.of(
                Button.secondary(list.write(new Leaf(meeting, number - 1)), texts.get(reader, "resource.page.back"))
                        .withDisabled(number == 1),
                Button.secondary(
                                list.write(new Leaf(meeting, number + 1)),
                                texts.get(reader, "resource.page.on", "page", number, "pages", page.pages()))
                        .withDisabled(number == page.pages()));
    }
}
