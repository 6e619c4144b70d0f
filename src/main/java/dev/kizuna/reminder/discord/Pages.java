package dev.kizuna.reminder.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.reminder.discord.ReminderIds.Sheet;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** Turning the pages of a list, and the way back. */
final class Pages {
    private final Texts texts;

    Pages(Texts texts) {
        this.texts = texts;
    }

    List<Button> buttons(IdFormat<Sheet> of, MeetingView meeting, Page<?> page, Language reader) {
        List<Button> buttons = new ArrayList<>();
        if (page.pages() > 1) {
            buttons.add(turn(of, meeting, page.number() - 1, texts.get(reader, "reminder.page.back"))
                    .withDisabled(page.number() == 1));
            buttons.add(turn(
                            of,
                            meeting,
                            page.number() + 1,
                            texts.get(reader, "reminder.page.on", "page", page.number(), "pages", page.pages()))
                    .withDisabled(page.number() == page.pages()));
        }
        buttons.add(overview(meeting, reader));
        return buttons;
    }

    Button overview(MeetingView meeting, Language reader) {
        return Button.secondary(
                ReminderIds.SHOW.write(ReminderIds.of(meeting)), texts.get(reader, "reminder.button.show"));
    }

    private static Button turn(IdFormat<Sheet> of, MeetingView meeting, int page, String label) {
        return Button.secondary(of.write(new Sheet(meeting.id(), page)), label);
    }
}
