package dev.kizuna.rehearsal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.wire.Dispatch;
import dev.kizuna.rehearsal.wire.Json;
import dev.kizuna.rehearsal.wire.RequestInterference;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"op":3,"d":{}}                                                                   | 4003
            {"op":8,"d":{}}                                                                   | 4003
            {"op":2,"d":{"token":"other","intents":0}}                                        | 4004
            {"op":6,"d":{"token":"other","session_id":"x","seq":1}}                           | 4004
            {"op":2,"d":{"token":"rehearsal-token","intents":0,"shard":[2,2]}}                | 4010
            {"op":2,"d":{"token":"rehearsal-token","intents":131072}}                         | 4013
            {"op":2,"d":{"token":"rehearsal-token"}}                                          | 4013
            {"op":2,"d":{"token":"rehearsal-token","intents":2}}                              | 4014
            {"op":2,"d":{"token":"rehearsal-token","intents":32768}}                          | 4014
            {"op":5,"d":null}                                                                 | 4001
            {"op":"one"}                                                                      | 4002
            not JSON at all                                                                   | 4002
            """)
    void whatMustNotBeSaidClosesTheLine(String message, int code) {
        assertThat(RawClient.plain(stage.gateway.url()).say(message).awaitClose())
                .isEqualTo(code);
    }

    @Test
    void identifyingTwiceClosesTheLine() {
        RawClient client = RawClient.plain(stage.gateway.url()).identify(1);
        client.await("READY");
        assertThat(client.identify(1).awaitClose()).isEqualTo(4005);
    }

    @Test
    void aMessageAbove4096BytesClosesTheLine() {
        RawClient client = RawClient.plain(stage.gateway.url());
        assertThat(client.say("{\"op\":1,\"d\":\"" + "あ".repeat(1_400) + "\"}").awaitClose())
                .isEqualTo(4002);
    }

    @Test
    void moreThan120MessagesAMinuteCloseTheLine() {
        RawClient client = RawClient.plain(stage.gateway.url()).identify(1);
        client.await("READY");
        IntStream.range(0, 119).forEach(i -> client.beat());
        await().until(() ->
                stage.frames(dev.kizuna.rehearsal.wire.Frame.Direction.FROM_BOT).size() == 120);
        assertThat(client.beat().awaitClose()).isEqualTo(4008);
    }

    @Test
    void anotherVersionClosesTheLine() {
        assertThat(RawClient.at(stage.gateway.url() + "?v=9&encoding=json").awaitClose())
                .isEqualTo(4012);
    }

    @Test
    void aClientWithoutPulseIsTimedOut() throws IOException {
        with(SETTINGS.heartbeat(Duration.ofMillis(50)), new StubHall());
        assertThat(RawClient.plain(stage.gateway.url()).awaitClose()).isEqualTo(4009);
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
        RawClient guilds = ready(RawClient.identity(1));
        RawClient voice = ready(RawClient.identity(1 << 7));
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
        RawClient mine = ready(shard(home));
        RawClient other = ready(shard(1 - home));
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
        RawClient first = ready(RawClient.identity(1));
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
    void aSequenceFromTheFutureClosesTheLine() {
        RawClient first = ready(RawClient.identity(1));
        first.leave(4000);
        RawClient second = RawClient.plain(stage.gateway.url()).resume(first.session(), 1_000);
        assertThat(second.awaitClose()).isEqualTo(4007);
    }

    @Test
    void aSessionThatWasLeftPolitelyIsOver() {
        RawClient first = ready(RawClient.identity(1));
        first.leave(1000);
        first.awaitClose();
        RawClient second = RawClient.plain(stage.gateway.url()).resume(first.session(), first.sequence());
        assertThat(second.await(9).get("d").asBoolean()).isFalse();
    }

    @Test
    void sessionsMayBeBegunOnlySoFast() throws IOException {
        with(GatewaySettings.usual(Stage.TOKEN), new StubHall());
        ready(RawClient.identity(1));
        RawClient second = RawClient.plain(stage.gateway.url()).identify(1);
        assertThat(second.await(9).get("d").asBoolean()).isFalse();
    }

    @Test
    void aboveTheDaysLimitAllSessionsEnd() throws Exception {
        with(SETTINGS.identifiesPerDay(1), new StubHall());
        RawClient first = ready(RawClient.identity(1));
        assertThat(gatewayBot().get("session_start_limit").get("remaining").asInt())
                .isZero();
        RawClient second = RawClient.plain(stage.gateway.url()).identify(1);
        assertThat(second.awaitClose()).isEqualTo(4004);
        assertThat(first.awaitClose()).isEqualTo(4004);
    }

    @Test
    void theApiTellsWhereTheGatewayIs() throws Exception {
        JsonNode answer = gatewayBot();
        assertThat(answer.get("url").asText()).isEqualTo(stage.gateway.url());
        assertThat(answer.get("session_start_limit").get("max_concurrency").asInt())
                .isEqualTo(1);
    }

    @Test
    void membersComeInChunksOfAThousand() throws IOException {
        with(SETTINGS.privileged(Intents.GUILD_MEMBERS), new StubHall(1_500));
        RawClient client = ready(RawClient.identity(Intents.GUILDS | Intents.GUILD_MEMBERS));
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
        RawClient client = ready(RawClient.identity(1));
        client.say(3, Json.object().put("status", "online"));
        client.say(4, Json.object().put("self_mute", true));
        await().until(() -> stage.hall.received().size() == 2);
        assertThat(stage.hall.received()).containsExactly("3 {\"status\":\"online\"}", "4 {\"self_mute\":true}");
    }

    @Test
    void contentOfOthersMessagesIsHiddenUnlessTheBotIsMeant() {
        RawClient client = ready(RawClient.identity(1 | 1 << 9));
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

    private RawClient ready(JsonNode identity) {
        RawClient client = RawClient.plain(stage.gateway.url()).say(2, identity);
        client.await("READY");
        return client;
    }

    private JsonNode gatewayBot() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stage.server.address() + "/api/v10/gateway/bot"))
                .header("Authorization", "Bot " + Stage.TOKEN.value())
                .build();
        return Json.trusted(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }
}
