package dev.kizuna.discord.jda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.RestAction;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** However many requests an errand needs and however Discord behaves, it has an end. */
class ErrandTest {
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final JDA jda = mock(JDA.class);

    @Test
    void anAnswerThatNeverComesIsGivenUp() {
        Errand errand = new Errand(jda, PATIENCE);

        givenUp(() -> errand.ask(session -> request(new CompletableFuture<>())));
    }

    @Test
    void whatOneRequestTookTheNextOnesLack() {
        Errand errand = new Errand(jda, PATIENCE);
        givenUp(() -> errand.ask(session -> request(new CompletableFuture<>())));

        RestAction<String> next = request(CompletableFuture.completedFuture("too late"));
        givenUp(() -> errand.ask(session -> next));

        verify(next, never()).submit();
    }

    @Test
    void discordsLibraryKnowsWhenToBeginARequestNoMore() {
        RestAction<String> request = request(CompletableFuture.completedFuture("in time"));

        assertThat(new Errand(jda, PATIENCE).<String>ask(session -> request)).isEqualTo("in time");

        ArgumentCaptor<Long> left = ArgumentCaptor.forClass(Long.class);
        verify(request).timeout(left.capture(), eq(TimeUnit.NANOSECONDS));
        assertThat(Duration.ofNanos(left.getValue())).isPositive().isLessThanOrEqualTo(PATIENCE);
    }

    @SuppressWarnings("unchecked")
    private static RestAction<String> request(CompletableFuture<String> answer) {
        RestAction<String> request = mock(RestAction.class);
        when(request.timeout(anyLong(), eq(TimeUnit.NANOSECONDS))).thenReturn(request);
        when(request.submit()).thenReturn(answer);
        return request;
    }

    private static void givenUp(Runnable errand) {
        assertThatThrownBy(errand::run)
                .isInstanceOfSatisfying(
                        MessengerTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(Kind.UNAVAILABLE));
    }
}
