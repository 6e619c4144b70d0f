package dev.kizuna.discord.jda;

import dev.kizuna.discord.Response;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place that answers an interaction: at once, or after a deferral that keeps Discord waiting. Whoever comes
 * first of answer and deferral wins; an answer after a deferral waits for it, since Discord may mix up the two.
 */
final class Acknowledgement {
    private static final Logger LOG = LoggerFactory.getLogger(Acknowledgement.class);
    private static final long PATIENCE_SECONDS = 20;

    /** The moment for an answer has passed, or somebody answered already: nothing more can be said, nothing is wrong. */
    private static final EnumSet<ErrorResponse> TOO_LATE = EnumSet.of(
            ErrorResponse.UNKNOWN_INTERACTION,
            ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED,
            ErrorResponse.INVALID_WEBHOOK_TOKEN,
            ErrorResponse.UNKNOWN_WEBHOOK);

    private enum Stage {
        OPEN,
        DEFERRED,
        ANSWERED
    }

    private final IReplyCallback event;
    private final @Nullable Message pressed;
    private final Displays displays;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.OPEN);
    private final CompletableFuture<@Nullable Object> deferral = new CompletableFuture<>();

    /** @param pressed the message whose button, menu or form was used; none for a command */
    Acknowledgement(IReplyCallback event, @Nullable Message pressed, Displays displays) {
        this.event = event;
        this.pressed = pressed;
        this.displays = displays;
    }

    /** Keeps Discord waiting, unless an answer is on its way. Completes when Discord knows, or exceptionally when it does not wait any more. */
    CompletableFuture<@Nullable Object> defer() {
        if (stage.compareAndSet(Stage.OPEN, Stage.DEFERRED)) {
            RestAction<?> action =
                    onPrivateMessage() ? ((IMessageEditCallback) event).deferEdit() : event.deferReply(true);
            submit(action).whenComplete((done, trouble) -> {
                if (trouble == null) {
                    deferral.complete(null);
                } else {
                    deferral.completeExceptionally(trouble);
                }
            });
        }
        return deferral;
    }

    /** Sends the answer. {@code tooLateForAForm} is said when a form should open but Discord was made to wait before. */
    void answer(Response response, Supplier<MessageCreateData> tooLateForAForm) {
        if (stage.compareAndSet(Stage.OPEN, Stage.ANSWERED)) {
            send(response, () -> direct(response));
        } else if (stage.compareAndSet(Stage.DEFERRED, Stage.ANSWERED)) {
            deferral.thenRun(() -> send(response, () -> deferred(response, tooLateForAForm)))
                    .whenComplete(Acknowledgement::note);
        }
    }

    private void send(Response response, Supplier<RestAction<?>> action) {
        Message replaced = response instanceof Response.Show && onPrivateMessage() ? pressed : null;
        (replaced == null ? CompletableFuture.completedFuture(null) : displays.leave(replaced))
                .thenCompose(nothingOnItsWay -> submit(action.get()))
                .thenAccept(answered -> keep(response, answered))
                .whenComplete(Acknowledgement::note);
    }

    private void keep(Response response, @Nullable Object answered) {
        if (response instanceof Response.Show show) {
            displays.keep(show, onPrivateMessage() ? pressed : message(answered), event.getHook());
        } else if (response instanceof Response.Whisper whisper) {
            Message message = message(answered);
            // After a deferral on a private message that one is the original, and the whisper comes beside it.
            boolean beside = onPrivateMessage() && answered instanceof Message;
            displays.keep(whisper, message, event.getHook(), beside);
        }
    }

    private static @Nullable Message message(@Nullable Object answered) {
        if (answered instanceof InteractionHook hook) {
            return hook.hasCallbackResponse() ? hook.getCallbackResponse().getMessage() : null;
        }
        return answered instanceof Message message ? message : null;
    }

    private RestAction<?> direct(Response response) {
        if (response instanceof Response.Ask ask) {
            return ((IModalCallback) event).replyModal(ask.form());
        }
        if (response instanceof Response.Show show && onPrivateMessage()) {
            return ((IMessageEditCallback) event).editMessage(MessageEditData.fromCreateData(show.message()));
        }
        return event.reply(message(response)).setEphemeral(true);
    }

    private RestAction<?> deferred(Response response, Supplier<MessageCreateData> tooLateForAForm) {
        MessageCreateData message = response instanceof Response.Ask ? tooLateForAForm.get() : message(response);
        return onPrivateMessage() && !(response instanceof Response.Show)
                ? event.getHook().sendMessage(message).setEphemeral(true)
                : event.getHook().editOriginal(MessageEditData.fromCreateData(message));
    }

    private static MessageCreateData message(Response response) {
        if (response instanceof Response.Whisper whisper) {
            return whisper.message();
        }
        if (response instanceof Response.Show show) {
            return show.message();
        }
        throw new IllegalStateException("not a message: " + response.getClass().getSimpleName());
    }

    private boolean onPrivateMessage() {
        return pressed != null && pressed.isEphemeral();
    }

    private static <T> CompletableFuture<T> submit(RestAction<T> action) {
        try {
            return action.submit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException shutOut) {
            return CompletableFuture.failedFuture(shutOut);
        }
    }

    private static void note(@Nullable Object answered, @Nullable Throwable trouble) {
        if (trouble == null) {
            return;
        }
        Throwable cause = trouble.getCause() == null ? trouble : trouble.getCause();
        if (cause instanceof ErrorResponseException refused && TOO_LATE.contains(refused.getErrorResponse())) {
            LOG.debug("An answer came too late");
        } else {
            LOG.warn("An answer could not be given: {}", Troubles.describe(cause));
        }
    }
}
