package dev.kizuna.discord.jda;

import dev.kizuna.discord.Response;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionHook;
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
        if (message == null || shown.whenShown() == null) {
            return;
        }
        open.values().removeIf(Display::isOver);
        Display display = new Display(hook, shown.message());
        Display before = open.put(message.getIdLong(), display);
        if (before != null) {
            before.leave();
            display.doubt();
        }
        shown.whenShown().accept(display);
    }
}
