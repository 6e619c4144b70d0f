package dev.kizuna.reminder.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.discord.PageTurns;
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
        List<Button> buttons =
                new ArrayList<>(PageTurns.of(page, number -> of.write(new Sheet(meeting.id(), number)), texts, reader));
        buttons.add(overview(meeting, reader));
        return buttons;
    }

    Button overview(MeetingView meeting, Language reader) {
        return Button.secondary(
                ReminderIds.SHOW.write(ReminderIds.of(meeting)), texts.get(reader, "reminder.button.show"));
    }
}
