package dev.kizuna.discord.jda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.Response;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.faults.Fault;
import dev.kizuna.rehearsal.faults.RequestFaults;
import dev.kizuna.rehearsal.faults.When;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What has been given up is not done afterwards: while Discord makes one process wait longer than a message may take,
 * another says the message in its stead, and the first never does, although Discord would no longer know it for the same.
 */
class PatienceIT {
    private static final String MESSAGES = "channels/{channel}/messages";
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration LONGER = Duration.ofSeconds(3);

    private SmallDiscord discord;
    private ChannelId channel;
    private Login login;
    private JDA one;
    private JDA other;

    @BeforeEach
    void open() throws Exception {
        discord = SmallDiscord.start(Options.standard().with(gateway -> gateway.identifySpacing(Duration.ZERO)));
        Guild guild = discord.world()
                .found("乙訓絆サークル")
                .text("お知らせ")
                .member("山田 花子", "ja")
                .bot(Permission.SEND_MESSAGES | Permission.READ_MESSAGE_HISTORY)
                .open();
        channel = new ChannelId(guild.channel("お知らせ"));
        login = new Login(new DiscordAddress(discord.token(), discord.api()));
        one = session();
        other = session();
    }

    @AfterEach
    void close() {
        Login.end(one);
        Login.end(other);
        login.close();
        discord.close();
    }

    @Test
    void whatWaitsTooLongBehindALimitIsNeverSaid() {
        limitTheNext();
        givenUp(() -> messenger(one).post(channel, Response.words("席が空きました"), "a"));
        messenger(other).post(channel, Response.words("席が空きました"), "b");

        afterTheLimitItSays("また今度");
        assertThat(said()).containsExactlyInAnyOrder("席が空きました", "また今度");
    }

    @Test
    void withoutAnEndToItsPatienceItWouldBeSaidTwice() {
        limitTheNext();
        CompletableFuture<?> endless = one.getChannelById(GuildMessageChannel.class, channel.value())
                .sendMessage(Response.words("席が空きました"))
                .submit();
        messenger(other).post(channel, Response.words("席が空きました"), "b");

        endless.join();
        assertThat(said()).containsExactly("席が空きました", "席が空きました");
    }

    @Test
    void whatFailsIsNotTriedAnyMoreOnceItIsGivenUp() {
        Fault fault = discord.faults().onRequest("POST", MESSAGES, When.always(), RequestFaults.proxyError(502));
        givenUp(() -> messenger(one).post(channel, Response.words("席が空きました"), "a"));
        long tries = fault.struck();
        fault.remove();

        afterTheLimitItSays("また今度");
        assertThat(tries).isPositive();
        assertThat(said()).containsExactly("また今度");
    }

    private void limitTheNext() {
        discord.faults().onRequest("POST", MESSAGES, When.nth(1), RequestFaults.rateLimited("user", LONGER));
    }

    /** In the order in which JDA sends to one channel, so behind whatever it still holds back. */
    private void afterTheLimitItSays(String words) {
        Session patient = new Session(() -> Optional.of(one), LONGER.multipliedBy(4));
        new JdaMessenger(patient).post(channel, Response.words(words), "c");
        await().until(() -> said().contains(words));
    }

    private static Messenger messenger(JDA session) {
        return new JdaMessenger(new Session(() -> Optional.of(session), PATIENCE));
    }

    private static void givenUp(Runnable saying) {
        assertThatThrownBy(saying::run)
                .isInstanceOfSatisfying(
                        MessengerTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(MessengerTrouble.Kind.UNAVAILABLE));
    }

    private List<String> said() {
        return discord.person("山田 花子").messages(channel.value()).stream()
                .map(PatienceIT::words)
                .toList();
    }

    private static String words(ObjectNode message) {
        return message.path("components").path(0).path("content").asText();
    }

    private JDA session() throws Exception {
        CompletableFuture<JDA> ready = new CompletableFuture<>();
        login.attempt(new ListenerAdapter() {
            @Override
            public void onReady(ReadyEvent event) {
                ready.complete(event.getJDA());
            }
        });
        return ready.join();
    }
}
