package dev.kizuna.discord.jda;

import dev.kizuna.discord.Authority;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Servers;
import dev.kizuna.discord.VoiceRooms;
import dev.kizuna.i18n.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's connection to Discord, from login to farewell. A Discord that is down at start or dies later is survived:
 * it tries again with growing pauses, and what depends on it answers {@code UNAVAILABLE} meanwhile. Only a token or an
 * intent that Discord refuses ends it.
 */
public final class Connection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final long FIRST_PAUSE_SECONDS = 2;
    private static final long LONGEST_PAUSE_SECONDS = 300;
    private static final long PUBLISH_AGAIN_SECONDS = 60;

    private final Login login;
    private final ExecutorService connector =
            Executors.newSingleThreadExecutor(new Threads("kizuna-connector", Connection.class.getClassLoader()));
    private final CompletableFuture<Void> greeted = new CompletableFuture<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<String> refused = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile @Nullable JDA jda;
    private volatile @Nullable Desk desk;

    public Connection(DiscordAddress address) {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        this.login = new Login(address);
    }

    /**
     * Checks the routes, begins to connect and returns. To be called once.
     *
     * @throws RuntimeException if a command lacks a text or breaks one of Discord's limits
     */
    public void open(Routes routes, Authority authority, Texts texts) {
        List<SlashCommandData> commands = new CommandTree(texts).declare(routes);
        Desk opened = new Desk(authority, texts);
        desk = opened;
        connector.execute(() -> connect(new Ear(routes, authority, opened), new Watch(commands)));
    }

    /** Done once Discord has answered the login, whether it lets the bot in or refuses it. */
    public CompletableFuture<Void> greeted() {
        return CompletableFuture.anyOf(greeted, refused).thenAccept(answer -> {});
    }

    /** Done once the bot has logged in, sees its servers and has its commands declared. */
    public CompletableFuture<Void> ready() {
        return ready;
    }

    /** Done, with the reason in Discord's words, when Discord refuses the bot for good. */
    public CompletableFuture<String> refused() {
        return refused;
    }

    public Messenger messenger() {
        return new JdaMessenger(new Session(this::session));
    }

    public VoiceRooms voices() {
        return new JdaVoiceRooms(new Session(this::session));
    }

    public Servers servers() {
        return new JdaServers(this::session);
    }

    /** How many servers the bot is on. */
    public int serverCount() {
        return session().map(known -> (int) known.getGuildCache().size()).orElse(0);
    }

    /** Whether the gateway is connected at this moment. */
    public boolean connected() {
        return session()
                .filter(known -> known.getStatus() == JDA.Status.CONNECTED)
                .isPresent();
    }

    private Optional<JDA> session() {
        return Optional.ofNullable(jda);
    }

    private void connect(Object... listeners) {
        long pause = FIRST_PAUSE_SECONDS;
        while (true) {
            try {
                jda = login.attempt(listeners);
                return;
            } catch (InvalidTokenException e) {
                refused.complete("Discord refuses the token");
                return;
            } catch (RuntimeException e) {
                LOG.warn("Discord cannot be reached ({}); next try in {} s", Troubles.describe(e), pause);
            }
            if (!waited(pause)) {
                return;
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_SECONDS);
        }
    }

    private boolean waited(long seconds) {
        try {
            return !closing.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** People can use the bot once its commands are declared; where that fails at first, at least those of before. */
    private void publish(JDA session, List<SlashCommandData> commands) {
        CommandPublisher.publish(session, commands).whenComplete((changed, trouble) -> {
            if (trouble == null) {
                LOG.info(changed ? "Commands declared" : "Commands unchanged");
            } else if (closing.getCount() > 0) {
                LOG.warn("The commands could not be declared, trying again: {}", Troubles.describe(trouble));
                CompletableFuture.delayedExecutor(PUBLISH_AGAIN_SECONDS, TimeUnit.SECONDS, connector)
                        .execute(() -> publish(session, commands));
            }
            ready.complete(null);
        });
    }

    /** Lets what is being worked on be answered, then says farewell to Discord. */
    @Override
    public void close() {
        closing.countDown();
        connector.shutdown();
        Desk opened = desk;
        if (opened != null) {
            opened.close();
        }
        session().ifPresent(Login::end);
        login.close();
    }

    /** Watches the session's beginning and end. */
    private final class Watch extends ListenerAdapter {
        private final List<SlashCommandData> commands;

        private Watch(List<SlashCommandData> commands) {
            this.commands = commands;
        }

        @Override
        public void onReady(ReadyEvent event) {
            jda = event.getJDA();
            greeted.complete(null);
            publish(event.getJDA(), commands);
        }

        @Override
        public void onShutdown(ShutdownEvent event) {
            if (closing.getCount() > 0) {
                refused.complete("Discord ended the connection: "
                        + (event.getCloseCode() == null ? event.getCode() : event.getCloseCode()));
            }
        }
    }
}
