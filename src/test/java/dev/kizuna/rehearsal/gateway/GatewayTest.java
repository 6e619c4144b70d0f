package dev.kizuna.rehearsal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.wire.Dispatch;
import dev.kizuna.rehearsal.wire.Json;
import dev.kizuna.rehearsal.wire.RequestInterference;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {
    private static final GatewaySettings SETTINGS =
            GatewaySettings.usual(Stage.TOKEN).identifySpacing(Duration.ZERO);
    private Stage stage;

    @BeforeEach
    void start() throws IOException {
        stage = new Stage(SETTINGS);
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private void with(GatewaySettings settings, StubHall hall) throws IOException {
        stage.close();
        stage = new Stage(settings, hall, RequestInterference.NONE, LineInterference.NONE);
    }

    @Test
    void compressedAndPlainSayTheSame() {
        RawClient compressed = RawClient.at(stage.gateway.url() + "?v=10&encoding=json&compress=zlib-stream");
        RawClient plain = RawClient.plain(stage.gateway.url());
        for (RawClient client : new RawClient[] {compressed, plain}) {
            assertThat(client.await(10).get("d").get("heartbeat_interval").asInt())
                    .isEqualTo(41_250);
            client.identify(1);
            assertThat(client.await("GUILD_CREATE").get("name").asText()).isEqualTo("絆サークル");
            client.beat();
            client.await(11);
        }
    }

    @Test
    void eventsGoToThoseWhoseIntentsCoverThem() {
        RawClient guilds = stage.ready(RawClient.identity(1));
        RawClient voice = stage.ready(RawClient.identity(1 << 7));
        stage.gateway.dispatch(new Dispatch("CHANNEL_CREATE", StubHall.GUILD, 1, Json.object()));
        stage.gateway.dispatch(new Dispatch("VOICE_STATE_UPDATE", StubHall.GUILD, 1 << 7, Json.object()));
        stage.say("INTERACTION_CREATE", 1);
        guilds.await("INTERACTION_CREATE");
        voice.await("INTERACTION_CREATE");
        assertThat(guilds.numbers("CHANNEL_CREATE")).hasSize(1);
        assertThat(guilds.numbers("VOICE_STATE_UPDATE")).isEmpty();
        assertThat(voice.numbers("CHANNEL_CREATE")).isEmpty();
        assertThat(voice.numbers("VOICE_STATE_UPDATE")).hasSize(1);
        assertThat(voice.numbers("GUILD_CREATE")).isEmpty();
    }

    @Test
    void aGuildBelongsToOneShardAndWhatHasNoneToTheFirst() {
        int home = (int) ((StubHall.GUILD >> 22) % 2);
        RawClient mine = stage.ready(shard(home));
        RawClient other = stage.ready(shard(1 - home));
        stage.say("TO_GUILD", 1);
        stage.gateway.dispatch(new Dispatch("TO_NOBODY", 0, 0, Json.object()));
        stage.gateway.dispatch(new Dispatch("LAST", (long) (1 - home) << 22, 0, Json.object()));
        mine.await("TO_GUILD");
        other.await("LAST");
        (home == 0 ? mine : other).await("TO_NOBODY");
        assertThat(other.numbers("TO_GUILD")).isEmpty();
        assertThat(mine.await("READY").get("guilds")).hasSize(1);
        assertThat(other.await("READY").get("guilds")).isEmpty();
        assertThat((home == 0 ? other : mine).numbers("TO_NOBODY")).isEmpty();
    }

    @Test
    void aResumedSessionHearsWhatItMissedOnceAndInOrder() {
        RawClient first = stage.ready(RawClient.identity(1));
        stage.say("PRESS", 1);
        first.await("PRESS");
        long last = first.sequence();
        first.leave(4000);
        first.awaitClose();
        IntStream.rangeClosed(2, 5).forEach(n -> stage.say("PRESS", n));
        RawClient second = RawClient.plain(stage.gateway.url()).resume(first.session(), last);
        second.await("RESUMED");
        assertThat(second.numbers("PRESS")).containsExactly(2, 3, 4, 5);
        stage.say("PRESS", 6);
        await().until(() -> second.numbers("PRESS").contains(6));
        assertThat(second.sequence()).isEqualTo(last + 6);
    }

    @Test
    void anUnknownSessionIsInvalid() {
        RawClient client = RawClient.plain(stage.gateway.url()).resume("no-such-session", 3);
        assertThat(client.await(9).get("d").asBoolean()).isFalse();
        client.identify(1).await("READY");
    }

    @Test
    void aSessionThatWasLeftPolitelyIsOver() {
        RawClient first = stage.ready(RawClient.identity(1));
        first.leave(1000);
        first.awaitClose();
        RawClient second = RawClient.plain(stage.gateway.url()).resume(first.session(), first.sequence());
        assertThat(second.await(9).get("d").asBoolean()).isFalse();
    }

    @Test
    void aGuildMayGoAndReturn() {
        RawClient client = stage.ready(RawClient.identity(1));
        stage.gateway.outage(StubHall.GUILD);
        assertThat(client.await("GUILD_DELETE").get("unavailable").asBoolean()).isTrue();
        stage.say("PRESS", 1);
        stage.gateway.recover(StubHall.GUILD);
        await().until(() -> client.numbers("GUILD_CREATE").size() == 2);
        stage.say("PRESS", 2);
        await().untilAsserted(() -> assertThat(client.numbers("PRESS")).containsExactly(2));
    }

    @Test
    void theApiTellsWhereTheGatewayIs() throws Exception {
        JsonNode answer = stage.gatewayBot();
        assertThat(answer.get("url").asText()).isEqualTo(stage.gateway.url());
        assertThat(answer.get("session_start_limit").get("max_concurrency").asInt())
                .isEqualTo(1);
    }

    @Test
    void membersComeInChunksOfAThousand() throws IOException {
        with(SETTINGS.privileged(Intents.GUILD_MEMBERS), new StubHall(1_500));
        RawClient client = stage.ready(RawClient.identity(Intents.GUILDS | Intents.GUILD_MEMBERS));
        client.say(
                8,
                Json.object()
                        .put("guild_id", Long.toString(StubHall.GUILD))
                        .put("query", "")
                        .put("limit", 0)
                        .put("nonce", "abc"));
        JsonNode chunk = client.await("GUILD_MEMBERS_CHUNK");
        assertThat(chunk.get("members")).hasSize(1_000);
        assertThat(chunk.get("chunk_count").asInt()).isEqualTo(2);
        assertThat(chunk.get("nonce").asText()).isEqualTo("abc");
    }

    @Test
    void presenceAndVoiceReachTheWorld() {
        RawClient client = stage.ready(RawClient.identity(1));
        client.say(3, Json.object().put("status", "online"));
        client.say(4, Json.object().put("self_mute", true));
        await().until(() -> stage.hall.received().size() == 2);
        assertThat(stage.hall.received()).containsExactly("3 {\"status\":\"online\"}", "4 {\"self_mute\":true}");
    }

    @Test
    void contentOfOthersMessagesIsHiddenUnlessTheBotIsMeant() {
        RawClient client = stage.ready(RawClient.identity(1 | 1 << 9));
        message("HIDDEN", 7, false);
        message("own", StubHall.BOT, false);
        message("to the bot", 7, true);
        stage.say("LAST", 1);
        client.await("LAST");
        assertThat(client.payloads("MESSAGE_CREATE"))
                .extracting(m -> m.get("content").asText())
                .containsExactly("", "own", "to the bot");
    }

    private void message(String content, long author, boolean mention) {
        var message = Json.object().put("content", content);
        message.set("author", Json.object().put("id", Long.toString(author)));
        var mentions = message.putArray("mentions");
        if (mention) {
            mentions.addObject().put("id", Long.toString(StubHall.BOT));
        }
        stage.gateway.dispatch(new Dispatch("MESSAGE_CREATE", StubHall.GUILD, 1 << 9, message));
    }

    private static JsonNode shard(int number) {
        var identity = RawClient.identity(1);
        identity.putArray("shard").add(number).add(2);
        return identity;
    }
}
