package dev.kizuna.circle.discord;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/**
 * {@code /help}: what one may want to do, and what to type or press for it. The commands' own descriptions say what
 * one wants, so that nothing is missing here that exists.
 */
final class HelpCommand {
    private static final Set<Audience> EVERYBODY = EnumSet.of(Audience.ANYONE, Audience.MEMBERS);

    private final CircleAuthority authority;
    private final List<PanelButtons> rooms;
    private final Texts texts;

    HelpCommand(CircleAuthority authority, List<PanelButtons> rooms, Texts texts) {
        this.authority = authority;
        this.rooms = List.copyOf(rooms);
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command("help", Audience.ANYONE, List.of(), (caller, given) -> help(caller, routes));
        routes.press(Ids.HELP, Audience.ANYONE, (caller, nothing) -> help(caller, routes));
    }

    private Response help(Caller caller, Routes routes) {
        Language reader = caller.language();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "circle.help.everybody")
                + "\n"
                + lines(reader, routes.commands().stream().filter(it -> EVERYBODY.contains(it.audience())))));
        String coordinators = lines(
                reader,
                routes.commands().stream()
                        .filter(it -> !EVERYBODY.contains(it.audience()))
                        .filter(it -> admits(it.audience(), caller)));
        if (!coordinators.isEmpty()) {
            parts.add(TextDisplay.of(texts.get(reader, "circle.help.coordinators") + "\n" + coordinators));
        }
        List<Button> buttons = new ArrayList<>();
        if (admits(Audience.MEMBERS, caller)) {
            rooms.forEach(room -> buttons.addAll(room.buttons(Audience.MEMBERS, reader)));
        }
        if (admits(Audience.COORDINATORS, caller)) {
            buttons.add(
                    Button.secondary(Ids.SETTINGS.write(Ids.PLAIN), texts.get(reader, "circle.panel.coordinators")));
        }
        if (!buttons.isEmpty()) {
            parts.addAll(ActionRow.partitionOf(buttons));
        }
        return Response.whisper(Card.of(parts));
    }

    private boolean admits(Audience audience, Caller caller) {
        return caller.circle() != null && authority.admits(audience, caller);
    }

    private String lines(Language reader, Stream<Routes.Command> commands) {
        return commands.map(command -> texts.get(reader, key(command.path()) + ".description") + "\n-# "
                        + name(reader, command.path()))
                .collect(Collectors.joining("\n"));
    }

    /** As the person's Discord shows it: {@code /会合 作成}. */
    private String name(Language reader, String path) {
        StringBuilder name = new StringBuilder("/");
        for (int end = path.indexOf(' '); end > 0; end = path.indexOf(' ', end + 1)) {
            name.append(texts.get(reader, key(path.substring(0, end)) + ".name"))
                    .append(' ');
        }
        return name.append(texts.get(reader, key(path) + ".name")).toString();
    }

    private static String key(String path) {
        return "command." + path.replace(' ', '.');
    }
}
