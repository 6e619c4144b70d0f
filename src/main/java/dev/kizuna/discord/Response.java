package dev.kizuna.discord;

import java.util.function.Supplier;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * What a handler answers. A handler only says it; the edge acknowledges, once and in time.
 *
 * <p>Messages answered are private unless they are {@linkplain #post posted}, and ping nobody.
 */
public sealed interface Response {

    /** A new message that only the caller sees. */
    static Response whisper(MessageCreateData message) {
        return new Whisper(message);
    }

    /** Seen by the caller only: in place of the private message pressed, or as a new one after a command or a press on a public card. */
    static Response show(MessageCreateData message) {
        return new Show(message);
    }

    /** A new message for all in the channel. */
    static Response post(MessageCreateData message) {
        return new Post(message);
    }

    /** Opens a form. Not possible in answer to a form, nor within {@link #later}. */
    static Response ask(Modal form) {
        return new Ask(form);
    }

    /** Work that may take longer than a second; the caller sees that it goes on. Answers privately. */
    static Response later(Supplier<Response> work) {
        return new Later(work);
    }

    /** @see #whisper */
    record Whisper(MessageCreateData message) implements Response {}

    /** @see #show */
    record Show(MessageCreateData message) implements Response {}

    /** @see #post */
    record Post(MessageCreateData message) implements Response {}

    /** @see #ask */
    record Ask(Modal form) implements Response {}

    /** @see #later */
    record Later(Supplier<Response> work) implements Response {}
}
