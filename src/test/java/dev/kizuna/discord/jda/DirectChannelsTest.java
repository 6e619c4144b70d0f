package dev.kizuna.discord.jda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.kernel.UserId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.requests.restaction.CacheRestAction;
import org.junit.jupiter.api.Test;

/** A person's direct channel is opened once in a session, as long as it is among those used last. */
class DirectChannelsTest {
    private final DirectChannels channels = new DirectChannels();
    private final JDA session = mock(JDA.class);

    @Test
    void whatHasBeenOpenedIsKnown() {
        PrivateChannel opened = channel(session);

        assertThat(channels.with(new UserId(1), session)).isNull();
        assertThat(channels.keep(new UserId(1), opened)).isSameAs(opened);

        assertThat(channels.with(new UserId(1), session)).isSameAs(opened);
        assertThat(channels.with(new UserId(2), session)).isNull();
    }

    @Test
    void anotherSessionOpensItsOwn() {
        channels.keep(new UserId(1), channel(session));
        JDA next = mock(JDA.class);

        assertThat(channels.with(new UserId(1), next)).isNull();

        PrivateChannel opened = channels.keep(new UserId(1), channel(next));
        assertThat(channels.with(new UserId(1), next)).isSameAs(opened);
    }

    @Test
    void ofTooManyTheOneNotUsedForLongestIsForgotten() {
        PrivateChannel opened = channel(session);
        for (long user = 1; user <= DirectChannels.MOST; user++) {
            channels.keep(new UserId(user), opened);
        }
        channels.with(new UserId(1), session);

        channels.keep(new UserId(DirectChannels.MOST + 1), opened);

        assertThat(channels.with(new UserId(1), session)).as("used meanwhile").isNotNull();
        assertThat(channels.with(new UserId(2), session)).isNull();
        assertThat(channels.with(new UserId(DirectChannels.MOST + 1), session)).isNotNull();
    }

    @Test
    void oneThatCouldNotBeOpenedIsTriedAgainAndOneThatCouldIsNot() {
        CacheRestAction<PrivateChannel> opening = opening();
        PrivateChannel opened = channel(session);
        when(session.openPrivateChannelById(anyLong())).thenReturn(opening);
        when(opening.submit())
                .thenReturn(CompletableFuture.failedFuture(new IllegalStateException("Discord is away")))
                .thenReturn(CompletableFuture.completedFuture(opened));
        Messenger messenger = new JdaMessenger(new Session(() -> Optional.of(session)));

        for (int look = 0; look < 3; look++) {
            // The channel that was opened says nothing, which is trouble, too.
            assertThatThrownBy(() -> messenger.find(new UserId(1), "mark")).isInstanceOf(MessengerTrouble.class);
        }

        verify(opening, times(2)).submit();
        verify(opened, times(2)).getHistory();
    }

    @SuppressWarnings("unchecked")
    private static CacheRestAction<PrivateChannel> opening() {
        CacheRestAction<PrivateChannel> opening = mock(CacheRestAction.class);
        when(opening.timeout(anyLong(), eq(TimeUnit.NANOSECONDS))).thenReturn(opening);
        return opening;
    }

    private static PrivateChannel channel(JDA session) {
        PrivateChannel channel = mock(PrivateChannel.class);
        when(channel.getJDA()).thenReturn(session);
        return channel;
    }
}
