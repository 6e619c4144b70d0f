package dev.kizuna.rehearsal.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.gateway.Line;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;

/** A client that shares no line with JDA lives in the small Discord too. */
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIf(value = "installedOrOnCi", disabledReason = DiscordJsIT.MISSING)
class DiscordJsIT {
    static final String MISSING = "discord.js is not there; run npm ci in src/test/js to have this checked";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private SmallDiscord discord;
    private NodeBot bot;
    private Person hanako;
    private long channel;

    /** On CI its absence is a failure. */
    static boolean installedOrOnCi() {
        return NodeBot.installed() || System.getenv("CI") != null;
    }

    @BeforeAll
    void login() throws Exception {
        assertThat(NodeBot.installed()).as(MISSING).isTrue();
        discord = SmallDiscord.start(Options.standard().with(settings -> settings.identifySpacing(Duration.ZERO)));
        Guild guild = discord.world()
                .found("Circle")
                .text("general")
                .member("Hanako", "ja")
                .bot(Permission.ADMINISTRATOR)
                .open();
        channel = guild.channel("general");
        bot = new NodeBot(discord);
        bot.await("registered 3");
    }

    @BeforeEach
    void sitDown() {
        hanako = discord.person("Hanako");
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(bot.told()).noneMatch(line -> line.startsWith("failed"));
        assertThat(discord.complaints()).isEmpty();
        OpenApiCheck.assertAll(discord.log());
    }

    @AfterAll
    void leave() throws Exception {
        if (bot != null) {
            bot.close();
            discord.close();
        }
    }

    @Test
    void commandsAreRegisteredInBothLanguages() {
        assertThat(hanako.commands(channel))
                .extracting(command -> command.get("name").asText())
                .containsExactlyInAnyOrder("greet", "slow", "card");
        assertThat(greet().message().get("content").asText()).isEqualTo("Hello, Taro");
    }

    @Test
    void aButtonUpdatesItsMessage() {
        Act act = hanako.press(channel, id(greet().message()), "More").await();
        assertThat(act.message().get("content").asText()).isEqualTo("More of it");
    }

    @Test
    void aFormIsAskedAndAnswered() {
        hanako.press(channel, id(greet().message()), "Form").await();
        Act act = hanako.submit(Map.of("Organisation", "Otokuni")).await();
        assertThat(act.message().get("content").asText()).isEqualTo("From Otokuni");
    }

    @Test
    void wordsAreCompleted() {
        Act act = hanako.autocomplete("/greet", "place", "town", Map.of("name", "Taro"), channel)
                .await();
        assertThat(act.choices())
                .extracting(choice -> choice.get("value").asText())
                .containsExactly("town-hall");
    }

    @Test
    void aDeferredAnswerComesAndAnotherFollows() {
        Act act = hanako.run("/slow", Map.of(), channel).settle(PATIENCE);
        assertThat(act.callbackType()).isEqualTo(5);
        assertThat(act.message().get("content").asText()).isEqualTo("At last");
        await().atMost(PATIENCE).until(() -> !act.followUps().isEmpty());
        assertThat(act.followUps())
                .extracting(message -> message.get("content").asText())
                .containsExactly("And more");
    }

    @Test
    void aCardIsShownAndItsMenuAnswered() {
        Act shown = hanako.run("/card", Map.of(), channel).await();
        Act act = hanako.select(channel, id(shown.message()), "field", List.of("医療"))
                .await();
        assertThat(act.message().get("content").asText()).isEqualTo("medicine");
    }

    @Test
    void aBrokenLineIsResumed() {
        assertResumesAfter(Line::drop);
    }

    @Test
    void aRequestToReconnectIsFollowed() {
        assertResumesAfter(Line::reconnect);
    }

    @Test
    void anInvalidButResumableSessionIsResumed() {
        assertResumesAfter(line -> line.invalidate(true));
    }

    @Test
    void aForgottenSessionIsBegunAnew() {
        long ready = count("ready");
        discord.lines().forEachLine(line -> line.invalidate(false));
        await().atMost(PATIENCE).until(() -> count("ready") > ready);
        assertThat(greet().answered()).isTrue();
    }

    /** A command given while the line is down must be answered after the resume, if in time; another always. */
    private void assertResumesAfter(Consumer<Line> disturbance) {
        long resumed = count("resumed");
        long ready = count("ready");
        discord.lines().forEachLine(disturbance);
        await().atMost(PATIENCE).until(() -> count("resumed") > resumed);
        assertThat(greet().answered()).isTrue();
        assertThat(count("ready")).isEqualTo(ready);
    }

    private long count(String word) {
        return bot.told().stream().filter(line -> line.startsWith(word)).count();
    }

    private Act greet() {
        return hanako.run("/あいさつ", Map.of("name", "Taro"), channel).await();
    }

    private static long id(ObjectNode message) {
        return message.get("id").asLong();
    }
}
