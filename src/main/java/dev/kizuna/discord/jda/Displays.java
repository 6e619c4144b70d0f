package dev.kizuna.discord.jda;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Shown;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;

/**
 * The private messages that are kept true. Of two changes on their way together Discord may apply the first one last, so
 * each message gets one after the other.
 */
final class Displays {
    private final Map<Long, Display> open = new ConcurrentHashMap<>();

    /** Somebody is about to see something else in its place. Done when nothing from before is on its way any more. */
    CompletableFuture<?> leave(Message message) {
        Display left = open.remove(message.getIdLong());
        return left == null ? CompletableFuture.completedFuture(null) : left.leave();
    }

    /** Discord has taken what is shown. */
    void keep(Response.Show shown, @Nullable Message message, InteractionHook hook) {
        if (message != null && shown.whenShown() != null) {
            keep(message, new Display(shown.message(), hook, hook::editOriginal), shown.whenShown());
        }
    }

    /**
     * The same of a new message.
     *
     * @param beside whether it is a further one, besides the one that answers the interaction
     */
    void keep(Response.Whisper whispered, @Nullable Message message, InteractionHook hook, boolean beside) {
        if (message != null && whispered.whenShown() != null) {
            Function<MessageEditData, RestAction<Message>> edit =
                    beside ? content -> hook.editMessageById(message.getIdLong(), content) : hook::editOriginal;
            keep(message, new Display(whispered.message(), hook, edit), whispered.whenShown());
        }
    }

    private void keep(Message message, Display display, Consumer<Shown> whenShown) {
        open.values().removeIf(Display::isOver);
        Display before = open.put(message.getIdLong(), display);
        if (before != null) {
            before.leave();
            display.doubt();
        }
        whenShown.accept(display);
    }
}
