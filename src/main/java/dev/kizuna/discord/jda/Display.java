package dev.kizuna.discord.jda;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.Shown;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;

/** One private message, from the answer to a press on it until the next. */
final class Display implements Shown {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** How long an answer waits for a drawing that is on its way; Discord gives the answer three seconds in all. */
    private static final Duration COURTESY = Duration.ofMillis(700);

    private final InteractionHook hook;
    private final Function<MessageEditData, RestAction<Message>> edit;
    private final Canonical canonical = new Canonical();
    /** What it says for certain; none while a drawing is on its way and after one that came to grief. */
    private @Nullable String said;

    private boolean left;
    private CompletableFuture<Message> onItsWay = CompletableFuture.completedFuture(null);

    /** @param edit gives the message another content */
    Display(MessageCreateData content, InteractionHook hook, Function<MessageEditData, RestAction<Message>> edit) {
        this.hook = hook;
        this.edit = edit;
        this.said = canonical.write(content.toData());
    }

    @Override
    public boolean redraw(MessageCreateData content) {
        String looks = canonical.write(content.toData());
        CompletableFuture<Message> drawing;
        synchronized (this) {
            if (isOver()) {
                return false;
            }
            if (looks.equals(said)) {
                return true;
            }
            said = null;
            drawing = submit(content);
            onItsWay = drawing;
        }
        try {
            drawing.join();
        } catch (RuntimeException thrown) {
            MessengerTrouble trouble = Troubles.of(thrown);
            if (trouble.kind() == MessengerTrouble.Kind.UNAVAILABLE) {
                throw trouble;
            }
            return false;
        }
        synchronized (this) {
            said = looks;
        }
        return true;
    }

    private CompletableFuture<Message> submit(MessageCreateData content) {
        try {
            return edit.apply(MessageEditData.fromCreateData(content))
                    .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .submit()
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RuntimeException shutOut) {
            return CompletableFuture.failedFuture(shutOut);
        }
    }

    /** Two answers were on their way together, so that it may say either. */
    synchronized void doubt() {
        said = null;
    }

    /** No drawing begins any more. Done when the last has ended, or was waited for long enough. */
    synchronized CompletableFuture<?> leave() {
        left = true;
        return onItsWay.handle((drawn, trouble) -> null)
                .completeOnTimeout(null, COURTESY.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized boolean isOver() {
        return left || hook.isExpired();
    }
}
