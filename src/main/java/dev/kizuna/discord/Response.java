package dev.kizuna.discord;

import java.util.function.Consumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answers. A handler only says it; the edge acknowledges, once and in time.
 *
 * <p>What is answered is private and pings nobody; what concerns the group is said by the {@link Messenger}. Every
 * message is of Components V2.
 */
public sealed interface Response {

    /** A new message that only the caller sees. */
    static Response whisper(MessageCreateData message) {
        return new Whisper(message, null);
    }

    /** The same for words alone, in Discord's markdown. */
    static Response whisper(String words) {
        return new Whisper(words(words), null);
    }

    /** Seen by the caller only: in place of the private message pressed, or as a new one after a command or a press on a public card. */
    static Response show(MessageCreateData message) {
        return new Show(message, null);
    }

    /**
     * The same, kept true afterwards.
     *
     * @param whenShown is handed the message once Discord has taken it; must not wait
     */
    static Response show(MessageCreateData message, Consumer<Shown> whenShown) {
        return new Show(message, whenShown);
    }

    /** The same for words alone, in Discord's markdown. */
    static Response show(String words) {
        return new Show(words(words), null);
    }

    /** A message of words alone, in Discord's markdown. */
    static MessageCreateData words(String words) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(TextDisplay.of(words))
                .build();
    }

    /** Opens a form. Not possible in answer to a form, nor within {@link #later}. */
    static Response ask(Modal form) {
        return new Ask(form);
    }

    /** Work that may take longer than a second; the caller sees that it goes on. Answers privately. */
    static Response later(Supplier<Response> work) {
        return new Later(work);
    }

    /** The same answer, kept true afterwards as by {@link #show(MessageCreateData, Consumer)}; of a form nothing is kept. */
    default Response kept(Consumer<Shown> whenShown) {
        if (this instanceof Show show) {
            return new Show(show.message(), whenShown);
        }
        return this instanceof Whisper whisper ? new Whisper(whisper.message(), whenShown) : this;
    }

    /** @see #whisper */
    record Whisper(MessageCreateData message, @Nullable Consumer<Shown> whenShown) implements Response {}

    /** @see #show */
    record Show(MessageCreateData message, @Nullable Consumer<Shown> whenShown) implements Response {}

    /** @see #ask */
    record Ask(Modal form) implements Response {}

    /** @see #later */
    record Later(Supplier<Response> work) implements Response {}
}
