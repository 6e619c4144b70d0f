package dev.kizuna.discord.jda;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Shown;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.restaction.WebhookMessageEditAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A private message is drawn anew until its reader goes on, and never over what they went on to. */
class DisplaysTest {
    private static final MessageCreateData ONE = Response.words("one is here");
    private static final MessageCreateData TWO = Response.words("two are here");

    private final Displays displays = new Displays();
    private final Message message = mock();
    private final InteractionHook hook = mock();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Queue<CompletableFuture<Message>> answers = new ConcurrentLinkedQueue<>();
    private @Nullable Shown shown;

    DisplaysTest() {
        WebhookMessageEditAction<Message> action = mock();
        when(message.getIdLong()).thenReturn(7L);
        when(action.timeout(anyLong(), any())).thenReturn(action);
        when(action.submit())
                .thenAnswer(call -> answers.isEmpty() ? CompletableFuture.completedFuture(message) : answers.remove());
        when(hook.editOriginal(any(MessageEditData.class))).thenAnswer(call -> {
            sent.add(call.getArgument(0, MessageEditData.class).toData().toString());
            return action;
        });
    }

    @Test
    void whatItSaysAlreadyIsNotSent() {
        Shown panel = open(ONE);

        assertThat(panel.redraw(ONE)).isTrue();
        assertThat(sent).isEmpty();
        assertThat(panel.redraw(TWO)).isTrue();
        assertThat(panel.redraw(TWO)).isTrue();
        assertThat(sent).singleElement().asString().contains("two are here");
    }

    @Test
    void overWhatItsReaderWentOnToNothingIsDrawn() {
        Shown panel = open(ONE);

        displays.leave(message);

        assertThat(panel.redraw(TWO)).isFalse();
        assertThat(sent).isEmpty();
    }

    @Test
    void anAnswerWaitsForTheDrawingThatIsOnItsWay() {
        CompletableFuture<Message> slow = new CompletableFuture<>();
        answers.add(slow);
        Shown panel = open(ONE);
        CompletableFuture<Boolean> drawing = CompletableFuture.supplyAsync(() -> panel.redraw(TWO));
        await().until(() -> !sent.isEmpty());

        CompletableFuture<?> clear = displays.leave(message);

        assertThat(clear).isNotDone();
        slow.complete(message);
        assertThat(clear).isDone();
        assertThat(drawing.join()).isTrue();
    }

    @Test
    void afterTwoAnswersAtOnceItIsDrawnWhateverItShouldSay() {
        displays.leave(message);
        displays.leave(message);
        open(TWO);
        Shown last = open(ONE);

        last.redraw(ONE);

        assertThat(sent).singleElement().asString().contains("one is here");
    }

    @Test
    void onceItIsPutAwayItIsOver() {
        refused(ErrorResponse.UNKNOWN_MESSAGE);

        assertThat(open(ONE).redraw(TWO)).isFalse();
    }

    @Test
    void whileDiscordIsAwayItIsToBeTriedAgainAndThenSent() {
        Shown panel = open(ONE);
        refused(ErrorResponse.SERVER_ERROR);

        assertThatThrownBy(() -> panel.redraw(TWO)).isInstanceOf(MessengerTrouble.class);
        assertThat(panel.redraw(ONE)).as("it may have arrived").isTrue();
        assertThat(sent).hasSize(2);
    }

    @Test
    void aQuarterOfAnHourAfterThePressItIsOver() {
        when(hook.isExpired()).thenReturn(true);

        assertThat(open(ONE).redraw(TWO)).isFalse();
    }

    private void refused(ErrorResponse why) {
        ErrorResponseException refusal = mock();
        when(refusal.getErrorResponse()).thenReturn(why);
        when(refusal.getErrorCode()).thenReturn(why.getCode());
        answers.add(CompletableFuture.failedFuture(refusal));
    }

    private Shown open(MessageCreateData content) {
        displays.keep((Response.Show) Response.show(content, kept -> shown = kept), message, hook);
        return requireNonNull(shown);
    }
}
