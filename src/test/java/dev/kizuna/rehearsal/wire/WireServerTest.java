package dev.kizuna.rehearsal.wire;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireServerTest {
    private static final BotToken TOKEN = new BotToken("rehearsal-token");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-12-05T12:00:00Z"), ZoneOffset.UTC);

    private final HttpClient client = HttpClient.newHttpClient();
    private final WireLog log = new WireLog(100);
    private WireServer server;

    @BeforeEach
    void start() throws Exception {
        server = new WireServer(0, TOKEN, NOON, log, RequestInterference.NONE);
        server.add("GET", "channels/{channel}", call -> Reply.ok(Json.object().put("id", call.id("channel"))));
        server.add("GET", "channels/active", call -> Reply.ok(Json.object().put("literal", true)));
        server.add("PATCH", "channels/{channel}", call -> Reply.ok(call.body()));
        server.add("POST", "webhooks/{app}/{token}", WireServerTest::describe);
        server.add("GET", "webhooks/{app}/{token}/messages/{message}", WireServerTest::describe);
        server.add("DELETE", "channels/{channel}", call -> {
            throw new ApiError(403, 50013, "Missing Permissions", Json.object().put("why", "test"));
        });
        server.add("PUT", "channels/{channel}", call -> {
            throw new IllegalStateException("broken");
        });
        server.add("POST", "channels/{channel}/typing", call -> Reply.nothing());
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void findsTheEndpointAndPrefersALiteralToAVariable() throws Exception {
        assertThat(json(get("channels/42")).get("id").asLong()).isEqualTo(42);
        assertThat(json(get("channels/active")).get("literal").asBoolean()).isTrue();
    }

    @Test
    void everyAnswerCarriesTheProxyAndTheRateLimit() throws Exception {
        HttpResponse<String> answer = get("channels/42");
        assertThat(answer.headers().firstValue("via")).hasValue("1.1 google");
        assertThat(answer.headers().map())
                .containsKeys(
                        "x-ratelimit-limit",
                        "x-ratelimit-remaining",
                        "x-ratelimit-reset",
                        "x-ratelimit-reset-after",
                        "x-ratelimit-bucket");
    }

    @Test
    void aRequestAboveTheBucketIsRefusedWithAWholeNumberOfSeconds() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(send("POST", "channels/1/typing", "").statusCode()).isEqualTo(204);
        }
        HttpResponse<String> refused = send("POST", "channels/1/typing", "");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).hasValue("5");
        assertThat(refused.headers().firstValue("x-ratelimit-scope")).hasValue("user");
        assertThat(json(refused).get("retry_after").asDouble()).isEqualTo(5.0);
        assertThat(send("POST", "channels/2/typing", "").statusCode()).isEqualTo(204);
    }

    @Test
    void aRequestAboveFiftyASecondIsRefusedGloballyButNotForInteractions() throws Exception {
        for (int i = 0; i < 50; i++) {
            assertThat(get("channels/" + i).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = get("channels/active");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("x-ratelimit-global")).hasValue("true");
        assertThat(json(refused).get("global").asBoolean()).isTrue();
        assertThat(send("POST", "webhooks/1/abc", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongTokenIsUnauthorizedAndASecretPathNeedsNone() throws Exception {
        HttpResponse<String> refused = client.send(
                request("channels/1").header("Authorization", "Bot other").build(), ofString());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"message\":\"401: Unauthorized\",\"code\":0}");
        assertThat(client.send(request("channels/1").build(), ofString()).statusCode())
                .isEqualTo(401);
        HttpResponse<String> open =
                client.send(request("webhooks/1/abc/messages/%40original").build(), ofString());
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(json(open).get("message").asText()).isEqualTo("@original");
        assertThat(json(open).get("authorized").asBoolean()).isFalse();
    }

    @Test
    void aTokenThatLooksRealIsRefused() {
        String real = "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ." + "ZnCjm1XVW7vRze4b7Cq4se7kKWs00";
        assertThatThrownBy(() -> new BotToken(real)).isInstanceOf(IllegalArgumentException.class);
        assertThat(TOKEN.mask("a " + real + " b rehearsal-token")).isEqualTo("a *** b ***");
    }

    @Test
    void anUnknownRouteIsRemembered() throws Exception {
        HttpResponse<String> answer = send("PATCH", "channels/1/nothing", "{}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"message\":\"404: Not Found\",\"code\":0}");
        assertThat(server.unimplemented()).containsExactly("PATCH channels/1/nothing");
    }

    @Test
    void aRefusalBecomesDiscordsBody() throws Exception {
        HttpResponse<String> answer = send("DELETE", "channels/1", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .isEqualTo("{\"message\":\"Missing Permissions\",\"code\":50013,\"errors\":{\"why\":\"test\"}}");
        assertThat(server.failures()).isEmpty();
    }

    @Test
    void aBrokenEndpointIsAnInternalErrorAndRemembered() throws Exception {
        assertThat(send("PUT", "channels/1", "{}").statusCode()).isEqualTo(500);
        assertThat(server.failures()).hasSize(1);
    }

    @Test
    void whatIsNotJsonIsRefused() throws Exception {
        HttpResponse<String> answer = send("PATCH", "channels/1", "{\"a\":");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("code").asInt()).isEqualTo(50109);
    }

    @Test
    void formDataYieldsItsPayloadAndItsFiles() throws Exception {
        String form = String.join(
                "\r\n",
                "--xyz",
                "Content-Disposition: form-data; name=\"payload_json\"",
                "Content-Type: application/json",
                "",
                "{\"content\":\"名簿\"}",
                "--xyz",
                "Content-Disposition: form-data; name=\"files[3]\"; filename=\"会合 %22一%22.ics\"",
                "Content-Type: text/calendar",
                "",
                "BEGIN\r\n\r\nEND",
                "--xyz--",
                "");
        HttpRequest request = request("webhooks/1/abc")
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(ofString(form))
                .build();
        JsonNode seen = json(client.send(request, ofString()));
        assertThat(seen.get("body").get("content").asText()).isEqualTo("名簿");
        assertThat(seen.get("file").asText()).isEqualTo("3 会合 \"一\".ics text/calendar BEGIN\r\n\r\nEND");
    }

    @Test
    void theLogTellsEveryRequestWithoutTheToken() throws Exception {
        send("PATCH", "channels/7?reason=test", "{\"topic\":\"rehearsal-token\"}");
        Exchange exchange = log.exchanges().get(0);
        assertThat(exchange.template()).isEqualTo("channels/{channel}");
        assertThat(exchange.request()).isEqualTo("{\"topic\":\"***\"}");
        assertThat(log.lines()).singleElement().asString().contains("\"path\":\"/api/v10/channels/7?reason=test\"");
    }

    @Test
    void anotherVersionOfTheApiIsRefused() throws Exception {
        URI old = URI.create(server.address() + "/api/v9/channels/1");
        assertThat(client.send(HttpRequest.newBuilder(old).build(), ofString()).body())
                .contains("50041");
    }

    private static Reply describe(Call call) {
        var seen = Json.object().put("message", call.path().get("message")).put("authorized", call.authorized());
        seen.set("body", call.body());
        call.files()
                .forEach(file -> seen.put(
                        "file",
                        file.index() + " " + file.filename() + " " + file.contentType() + " "
                                + new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8)));
        return Reply.ok(seen);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, "");
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = request(path)
                .header("Authorization", "Bot " + TOKEN.value())
                .method(method, ofString(body))
                .build();
        return client.send(request, ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + "/api/v10/" + path));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.trusted(answer.body());
    }
}
