package dev.kizuna.rehearsal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.rehearsal.wire.RequestInterference;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gateway does not put up with. */
class GatewayRefusalTest {
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
    void aSequenceFromTheFutureClosesTheLine() {
        RawClient first = stage.ready(RawClient.identity(1));
        first.leave(4000);
        RawClient second = RawClient.plain(stage.gateway.url()).resume(first.session(), 1_000);
        assertThat(second.awaitClose()).isEqualTo(4007);
    }

    @Test
    void sessionsMayBeBegunOnlySoFast() throws IOException {
        with(GatewaySettings.usual(Stage.TOKEN), new StubHall());
        stage.ready(RawClient.identity(1));
        RawClient second = RawClient.plain(stage.gateway.url()).identify(1);
        assertThat(second.await(9).get("d").asBoolean()).isFalse();
    }

    @Test
    void aboveTheDaysLimitAllSessionsEnd() throws Exception {
        with(SETTINGS.identifiesPerDay(1), new StubHall());
        RawClient first = stage.ready(RawClient.identity(1));
        assertThat(stage.gatewayBot()
                        .get("session_start_limit")
                        .get("remaining")
                        .asInt())
                .isZero();
        RawClient second = RawClient.plain(stage.gateway.url()).identify(1);
        assertThat(second.awaitClose()).isEqualTo(4004);
        assertThat(first.awaitClose()).isEqualTo(4004);
    }
}
