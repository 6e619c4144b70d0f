package dev.kizuna.circle.discord;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A public card of buttons that stays in the channel: the way in for everyone whose Discord shows no commands. */
final class CirclePanel {
    private final Circles circles;
    private final Messenger messenger;
    private final List<PanelButtons> rooms;
    private final Texts texts;

    CirclePanel(Circles circles, Messenger messenger, List<PanelButtons> rooms, Texts texts) {
        this.circles = circles;
        this.messenger = messenger;
        this.rooms = List.copyOf(rooms);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.press(Ids.PLACE_PANEL, Audience.COORDINATORS, (caller, nothing) -> place(caller));
    }

    private Response place(Caller caller) {
        CircleSettings settings = circles.settings(caller.inCircle());
        MessageCreateData card = card(Language.of(settings.language().toLanguageTag()));
        return Response.later(() -> {
            try {
                messenger.post(settings.channel(), card, "panel" + caller.interaction());
                return Response.whisper(
                        texts.get(caller.language(), "circle.panel.placed", "channel", mention(settings)));
            } catch (MessengerTrouble trouble) {
                return Response.whisper(
                        texts.get(caller.language(), "circle.panel.notPlaced", "channel", mention(settings)));
            }
        });
    }

    MessageCreateData card(Language reader) {
        List<Button> buttons = new ArrayList<>();
        rooms.forEach(room -> buttons.addAll(room.buttons(Audience.MEMBERS, reader)));
        buttons.add(Button.secondary(Ids.HELP.write(Ids.PLAIN), texts.get(reader, "circle.help.button")));
        buttons.add(Button.secondary(Ids.SETTINGS.write(Ids.PLAIN), texts.get(reader, "circle.panel.coordinators")));
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "circle.panel.text")));
        parts.addAll(ActionRow.partitionOf(buttons));
        return Card.of(parts);
    }

    private static String mention(CircleSettings settings) {
        return "<#" + settings.channel().value() + ">";
    }
}
