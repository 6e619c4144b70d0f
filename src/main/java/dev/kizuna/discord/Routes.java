package dev.kizuna.discord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of everything that can be typed, pressed, chosen and filled in. Rooms register at start; nothing is
 * registered twice, and nothing later.
 */
public final class Routes {
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Map<String, Component<?>> components = new LinkedHashMap<>();

    /**
     * A slash command.
     *
     * @param path its name, or its name and subcommand: {@code "meeting create"}
     */
    public void command(String path, Audience audience, List<Option> options, CommandHandler handler) {
        if (commands.putIfAbsent(path, new Command(path, audience, List.copyOf(options), handler)) != null) {
            throw new IllegalStateException("Command registered twice: " + path);
        }
    }

    /** A button. */
    public <P extends Record> void press(IdFormat<P> format, Audience audience, PressHandler<P> handler) {
        add(new Component<>(format, audience, false, (caller, state, fields) -> handler.answer(caller, state)));
    }

    /** A menu or a form; of a menu the chosen values stand under {@link #CHOSEN}. */
    public <P extends Record> void fields(IdFormat<P> format, Audience audience, FieldsHandler<P> handler) {
        add(new Component<>(format, audience, true, handler));
    }

    /** The name under which {@link Fields} has the values chosen in a menu. */
    public static final String CHOSEN = "chosen";

    /** Every command, in order of registration. */
    public List<Command> commands() {
        return List.copyOf(commands.values());
    }

    /** Every button, menu and form, in order of registration. */
    public List<Component<?>> components() {
        return List.copyOf(components.values());
    }

    /** The command at {@code path}. */
    public Optional<Command> command(String path) {
        return Optional.ofNullable(commands.get(path));
    }

    /** The route of a pressed button, chosen menu or filled form. */
    public Optional<Component<?>> component(String customId) {
        return Optional.ofNullable(components.get(IdFormat.nameOf(customId)));
    }

    private void add(Component<?> component) {
        if (components.putIfAbsent(component.format().name(), component) != null) {
            throw new IllegalStateException(
                    "Route registered twice: " + component.format().name());
        }
    }

    /** One leaf of the slash commands. */
    public record Command(String path, Audience audience, List<Option> options, CommandHandler handler) {}

    /**
     * One kind of button, menu or form.
     *
     * @param filled whether something is chosen or filled in: it is no button
     */
    public record Component<P extends Record>(
            IdFormat<P> format, Audience audience, boolean filled, FieldsHandler<P> handler) {

        /** The handler's answer; empty when the custom id does not carry what it should. */
        public Optional<Response> answer(Caller caller, String customId, Fields fields) {
            return format.read(customId).map(state -> handler.answer(caller, state, fields));
        }
    }

    /** Answers a command. */
    @FunctionalInterface
    public interface CommandHandler {
        Response answer(Caller caller, Arguments arguments);

        /** The options whose text is looked at before anything is kept of it; see {@link SecondLook}. */
        default Set<String> lookedAt() {
            return Set.of();
        }
    }

    /** Answers a press; {@code state} is what the button carried. */
    @FunctionalInterface
    public interface PressHandler<P extends Record> {
        Response answer(Caller caller, P state);
    }

    /** Answers a choice in a menu or a filled form. */
    @FunctionalInterface
    public interface FieldsHandler<P extends Record> {
        Response answer(Caller caller, P state, Fields fields);

        /** The inputs whose text is looked at before anything is kept of it; see {@link SecondLook}. */
        default Set<String> lookedAt() {
            return Set.of();
        }
    }
}
