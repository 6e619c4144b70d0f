package dev.kizuna.rehearsal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.rehearsal.gateway.GatewaySettings;
import dev.kizuna.rehearsal.gateway.LineInterference;
import dev.kizuna.rehearsal.gateway.Stage;
import dev.kizuna.rehearsal.gateway.StubHall;
import dev.kizuna.rehearsal.wire.Json;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.wire.RequestInterference;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestFaultsTest {
    private static final String ROUTE = "channels/{channel}/messages";

    private final Faults faults = new Faults(1, Clock.systemUTC());
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger applied = new AtomicInteger();
    private Stage stage;

    @BeforeEach
    void start() throws IOException {
        stage = new Stage(GatewaySettings.usual(Stage.TOKEN), new StubHall(), faults, LineInterference.NONE);
        stage.server.add("POST", ROUTE, call -> {
            applied.incrementAndGet();
            return Reply.ok(Json.object().put("content", "a message long enough to be cut in two"));
        });
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void withoutAFaultTheRequestIsApplied() throws Exception {
        assertThat(post().statusCode()).isEqualTo(200);
        assertThat(applied).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"user,false", "global,true", "shared,false"})
    void aRateLimitSaysWhoseItIsAndHowLong(String scope, boolean global) throws Exception {
        strike(RequestFaults.rateLimited(scope, Duration.ofMillis(700)));
        HttpResponse<String> answer = post();
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("via")).isPresent();
        assertThat(answer.headers().firstValue("x-ratelimit-scope")).hasValue(scope);
        assertThat(answer.headers().firstValue("x-ratelimit-global").isPresent())
                .isEqualTo(global);
        assertThat(answer.headers().firstValue("retry-after")).hasValue("1");
        assertThat(Json.trusted(answer.body()).get("retry_after").asDouble()).isEqualTo(0.7);
        assertThat(applied).hasValue(0);
    }

    @Test
    void aBanComesWithoutVia() throws Exception {
        strike(RequestFaults.banned(Duration.ofSeconds(60)));
        HttpResponse<String> answer = post();
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("via")).isEmpty();
        assertThat(answer.headers().firstValue("retry-after")).hasValue("60");
    }

    @Test
    void eachRefusalHasItsStatusAndCode() throws Exception {
        assertRefused(RequestFaults.internalError(), 500, 0);
        assertRefused(RequestFaults.unauthorized(), 401, 0);
        assertRefused(RequestFaults.unknownMessage(), 404, 10008);
        assertRefused(RequestFaults.missingPermissions(), 403, 50013);
        assertRefused(RequestFaults.closedToMessages(), 403, 50007);
        assertRefused(RequestFaults.noMutualGuild(), 403, 50278);
        assertRefused(RequestFaults.unknownInteraction(), 404, 10062);
        assertThat(applied).hasValue(0);
    }

    @Test
    void theProxyAnswersInItsOwnWordsAsOftenAsTold() throws Exception {
        faults.onRequest("POST", ROUTE, When.first(2), RequestFaults.proxyError(502));
        assertThat(post().statusCode()).isEqualTo(502);
        assertThat(post().body()).contains("<html>");
        assertThat(post().statusCode()).isEqualTo(200);
        assertThat(applied).hasValue(1);
    }

    @Test
    void aSlowAnswerComesAfterTheClientGaveUp() {
        strike(RequestFaults.slowAfter(Duration.ofSeconds(2)));
        assertThatThrownBy(this::postImpatiently).isInstanceOf(HttpTimeoutException.class);
        assertThat(applied).hasValue(1);
    }

    @Test
    void aSlowStartAppliesAfterTheClientGaveUp() {
        strike(RequestFaults.slowBefore(Duration.ofSeconds(1)));
        assertThatThrownBy(this::postImpatiently).isInstanceOf(HttpTimeoutException.class);
        assertThat(applied).hasValue(0);
        Awaitility.await().untilAsserted(() -> assertThat(applied).hasValue(1));
    }

    @Test
    void aCutBeforeHasNoEffectAndACutAfterHas() {
        Fault before = strike(RequestFaults.cutBefore());
        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(applied).hasValue(0);
        before.remove();
        strike(RequestFaults.cutAfter());
        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(applied.get()).isPositive();
    }

    @Test
    void aTruncatedAnswerBreaksOffAfterItsEffect() {
        strike(RequestFaults.truncatedAfter());
        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(applied).hasValue(1);
    }

    @Test
    void garbageLooksLikeSuccess() throws Exception {
        strike(RequestFaults.garbageAfter());
        assertThat(post().body()).startsWith("<!DOCTYPE html>");
        assertThat(applied).hasValue(1);
    }

    private void assertRefused(RequestInterference fault, int status, int code) throws Exception {
        Fault set = strike(fault);
        HttpResponse<String> answer = post();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Json.trusted(answer.body()).get("code").asInt()).isEqualTo(code);
        assertThat(set.struck()).isEqualTo(1);
        set.remove();
    }

    private Fault strike(RequestInterference fault) {
        return faults.onRequest("POST", ROUTE, When.always(), fault);
    }

    private HttpResponse<String> post() throws Exception {
        return client.send(request().build(), HttpResponse.BodyHandlers.ofString());
    }

    private void postImpatiently() throws Exception {
        client.send(request().timeout(Duration.ofMillis(400)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create(stage.server.address() + "/api/v10/channels/1/messages"))
                .header("Authorization", "Bot " + Stage.TOKEN.value())
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
    }
}
