package dev.kizuna.rehearsal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.wire.Dispatch;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.channel.update.ChannelUpdateNameEvent;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildUnavailableEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Unmodified JDA logs in, loses its line in every way, and comes back. */
class JdaSessionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<GenericEvent> heard = new CopyOnWriteArrayList<>();
    private Stage stage;
    private @Nullable JDA jda;

    @BeforeEach
    void start() throws Exception {
        stage = new Stage(GatewaySettings.usual(Stage.TOKEN)
                .heartbeat(Duration.ofSeconds(1))
                .identifySpacing(Duration.ZERO));
    }

    @AfterEach
    void stop() {
        if (jda != null) {
            jda.shutdownNow();
        }
        stage.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Compression.class,
            names = {"ZLIB", "NONE"})
    void logsInCompressedAndPlain(Compression compression) throws Exception {
        JDA bot = login(compression);
        assertThat(bot.getGuilds())
                .singleElement()
                .satisfies(guild -> assertThat(guild.getName()).isEqualTo("絆サークル"));
        assertThat(stage.server.unimplemented()).isEmpty();
        assertThat(stage.log.lines()).noneMatch(line -> line.contains(Stage.TOKEN.value()));
    }

    @Test
    void resumesAfterItsLineWasDropped() throws Exception {
        assertResumesAfter(Line::drop);
    }

    @Test
    void resumesWhenAskedToReconnect() throws Exception {
        assertResumesAfter(Line::reconnect);
    }

    @Test
    void resumesAnInvalidButResumableSession() throws Exception {
        assertResumesAfter(line -> line.invalidate(true));
    }

    @Test
    void resumesAfterAHalfOpenLine() throws Exception {
        assertResumesAfter(Line::mute);
    }

    @Test
    void beginsAnewWhenItsSessionIsForgotten() throws Exception {
        login(Compression.ZLIB);
        stage.gateway.forEachLine(line -> line.invalidate(false));
        await().atMost(PATIENCE).until(() -> has(SessionRecreateEvent.class));
        assertThat(stage.said(2)).isEqualTo(2);
    }

    @Test
    void seesAGuildGoAndReturn() throws Exception {
        login(Compression.ZLIB);
        stage.gateway.outage(StubHall.GUILD);
        await().atMost(PATIENCE).until(() -> has(GuildUnavailableEvent.class));
        stage.gateway.recover(StubHall.GUILD);
        await().atMost(PATIENCE).until(() -> has(GuildAvailableEvent.class));
    }

    /** The event that happened while the line was down must arrive after it. */
    private void assertResumesAfter(Consumer<Line> disturbance) throws Exception {
        login(Compression.ZLIB);
        stage.gateway.forEachLine(disturbance);
        rename("meanwhile");
        await().atMost(PATIENCE).until(() -> has(SessionResumeEvent.class));
        await().atMost(PATIENCE).until(() -> has(ChannelUpdateNameEvent.class));
        assertThat(stage.said(6)).isEqualTo(1);
        assertThat(stage.said(2)).isEqualTo(1);
    }

    private void rename(String name) {
        ObjectNode guild = stage.hall.guilds().values().iterator().next();
        ObjectNode channel = (ObjectNode) guild.get("channels").get(0);
        channel.put("name", name).put("guild_id", Long.toString(StubHall.GUILD));
        stage.gateway.dispatch(new Dispatch("CHANNEL_UPDATE", StubHall.GUILD, 1, channel));
    }

    private boolean has(Class<?> type) {
        return heard.stream().anyMatch(type::isInstance);
    }

    private JDA login(Compression compression) throws InterruptedException {
        JDA bot = JDABuilder.createLight(Stage.TOKEN.value(), GatewayIntent.GUILD_MESSAGES)
                .setRestConfig(new RestConfig().setBaseUrl(stage.server.address() + "/api/v10/"))
                .setSessionController(new ConcurrentSessionController() {
                    @Override
                    public String getGateway() {
                        return stage.gateway.url();
                    }
                })
                .setCompression(compression)
                .addEventListeners((EventListener) heard::add)
                .build();
        jda = bot;
        return bot.awaitReady();
    }
}
