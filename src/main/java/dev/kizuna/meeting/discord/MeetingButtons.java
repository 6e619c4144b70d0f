package dev.kizuna.meeting.discord;

import dev.kizuna.circle.discord.PanelButtons;
import dev.kizuna.discord.Audience;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.discord.Ids.Leaf;
import dev.kizuna.meeting.discord.Ids.Number;
import dev.kizuna.meeting.discord.Ids.One;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** The ways from the circle's panels to its meetings. */
final class MeetingButtons implements PanelButtons {
    private final Texts texts;

    MeetingButtons(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Button> buttons(Audience audience, Language reader) {
        if (audience != Audience.COORDINATORS) {
            return List.of(
                    Button.primary(Ids.UPCOMING.write(new Number(1)), texts.get(reader, "meeting.upcoming.button")));
        }
        return List.of(
                Button.success(Ids.NEW.write(new One(Ids.NO_MEETING)), texts.get(reader, "meeting.panel.new")),
                Button.primary(Ids.LIST.write(new Leaf(Shelf.UPCOMING, 1)), texts.get(reader, "meeting.list.button")));
    }
}
