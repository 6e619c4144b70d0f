package dev.kizuna.discord.jda;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Authority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.jspecify.annotations.Nullable;

/** Hears what people type, press, choose and fill in, and carries it to its route. Does no work on the gateway's thread. */
final class Ear extends ListenerAdapter {
    /** Discord's limits of suggestions and of their lengths. */
    private static final int SUGGESTIONS = 25;

    private static final int SUGGESTION_LENGTH = 100;

    private final Routes routes;
    private final Authority authority;
    private final Desk desk;
    private final Displays displays = new Displays();

    Ear(Routes routes, Authority authority, Desk desk) {
        this.routes = routes;
        this.authority = authority;
        this.desk = desk;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        String path = event.getFullCommandName();
        Caller caller = Callers.caller(event);
        Arguments arguments = Callers.arguments(event);
        Optional<Routes.Command> command = routes.command(path);
        desk.take(
                "/" + path,
                caller,
                command.map(Routes.Command::audience).orElse(Audience.ANYONE),
                () -> command.orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE))
                        .handler()
                        .answer(caller, arguments),
                new Acknowledgement(event, null, displays));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        take(event, event.getCustomId(), new Fields(Map.of()), event.getMessage());
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        take(event, event.getCustomId(), Callers.fields(event), event.getMessage());
    }

    @Override
    public void onEntitySelectInteraction(EntitySelectInteractionEvent event) {
        take(event, event.getCustomId(), Callers.fields(event), event.getMessage());
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        take(event, event.getModalId(), Callers.fields(event), event.getMessage());
    }

    private void take(IReplyCallback event, String customId, Fields fields, @Nullable Message pressed) {
        Caller caller = Callers.caller(event);
        Optional<Routes.Component<?>> route = routes.component(customId);
        desk.take(
                route.map(known -> known.format().name()).orElse("an unknown button"),
                caller,
                route.map(Routes.Component::audience).orElse(Audience.ANYONE),
                () -> route.<Response>flatMap(known -> known.answer(caller, customId, fields))
                        .orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE)),
                new Acknowledgement(event, pressed, displays));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        String path = event.getFullCommandName();
        Caller caller = Callers.caller(event);
        desk.run(
                "suggestions of /" + path,
                () -> event.replyChoices(suggest(path, caller, event)).queue(done -> {}, tooLate -> {}));
    }

    private List<Command.Choice> suggest(String path, Caller caller, CommandAutoCompleteInteractionEvent event) {
        Optional<Routes.Command> command = routes.command(path);
        if (command.isEmpty()) {
            return List.of();
        }
        try {
            authority.admit(command.get().audience(), caller);
            return command.get().options().stream()
                    .filter(option ->
                            option.name().equals(event.getFocusedOption().getName()))
                    .map(Option::suggestions)
                    .filter(Objects::nonNull)
                    .flatMap(source ->
                            source.suggest(caller, event.getFocusedOption().getValue()).stream())
                    .limit(SUGGESTIONS)
                    .map(one -> new Command.Choice(cut(one.label()), cut(one.value())))
                    .toList();
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SUGGESTION_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SUGGESTION_LENGTH - 1)) + "…";
    }
}
