package dev.kizuna.rehearsal.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kizuna.rehearsal.wire.Answer;
import dev.kizuna.rehearsal.wire.Exchange;
import dev.kizuna.rehearsal.wire.WireLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiCheckTest {
    private static final String MESSAGES = "/channels/1/messages";
    private static final String COMMANDS = "/applications/1/commands";
    private static final String CALLBACK = "/interactions/1/token/callback?with_response=true";

    /** With the description at hand. */
    @Nested
    class TheDescription {
        @BeforeEach
        void isThere() {
            assumeTrue(OpenApiCheck.describes(), "Discord's openapi.json is not there");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                POST  | /channels/1/messages                        | {"content":"こんにちは","nonce":"5","enforce_nonce":true}
                POST  | /users/@me/channels                         | {"recipient_id":1100000000000000001}
                POST  | /interactions/1/token/callback              | {"type":5,"data":{"flags":64}}
                POST  | /interactions/1/token/callback              | {"type":8,"data":{"choices":[{"name":"a","name_localizations":{},"value":"b"}]}}
                PATCH | /webhooks/1/token/messages/%40original?wait=true | {"content":"done"}
                PUT   | /applications/1/commands                    | [{"type":1,"name":"circle","description":"x","contexts":["0"],"default_member_permissions":"32"}]
                PATCH | /guilds/1/members/2                         | {"channel_id":1100000000000000001}
                GET   | /gateway/bot                                |
                """)
        void letsGoodRequestsPass(String method, String path, String body) {
            assertThat(violations(method, path, body == null ? "" : body)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"content":7}
                {"contents":"a typing mistake"}
                {"content":"x","embeds":{}}
                {"embeds":[{"title":"a typing mistake","titel":"x"}]}
                {"components":[{"type":1,"components":[{"type":2,"style":9,"label":"x","custom_id":"y"}]}]}
                {"components":[{"type":1,"components":[{"type":2,"style":1,"label":"x","custom_id":""}]}]}
                {"components":[{"type":99}]}
                {"components":[{"type":1,"components":[{"type":3,"custom_id":"x","options":[]}]}]}
                {"allowed_mentions":{"parse":["all"]}}
                {"nonce":"longer than twenty-five characters"}
                {"flags":"many"}
                {"poll":{}}
                []
                """)
        void rejectsBadMessages(String body) {
            assertThat(violations("POST", MESSAGES, body)).isNotEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"type":1,"name":"circle"}
                [{"type":1,"description":"no name"}]
                [{"type":1,"name":"a-name-of-more-than-thirty-two-characters","description":"x"}]
                [{"type":77,"name":"x","description":"x"}]
                [{"type":1,"name":"x","description":"x","options":[{"type":3,"name":"y"}]}]
                [{"type":1,"name":"x","description":"x","contexts":["9"]}]
                [{"type":1,"name":"x","description":"x","name_localisations":{"ja":"え"}}]
                """)
        void rejectsBadCommands(String body) {
            assertThat(violations("PUT", COMMANDS, body)).isNotEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"type":3}
                {"data":{"content":"no type"}}
                {"type":9,"data":{"title":"no components","custom_id":"x"}}
                {"type":9,"data":{"title":"a title that is far too long for a modal of forty-five","custom_id":"x","components":[]}}
                {"type":8,"data":{"choices":[{"name":"no value"}]}}
                {"type":4,"data":{"content":"x","ephemeral":true}}
                """)
        void rejectsBadCallbacks(String body) {
            assertThat(violations("POST", CALLBACK, body)).isNotEmpty();
        }

        @Test
        void complainsAboutWhatWasMeant() {
            String body = "{\"type\":4,\"data\":{\"components\":[{\"type\":1,\"components\":"
                    + "[{\"type\":2,\"style\":1,\"label\":\"x\",\"custom_id\":\"y\",\"colour\":1}]}]}}";
            assertThat(violations("POST", CALLBACK, body).get(0))
                    .startsWith("/data/components/0/components/0: property 'colour' is not defined");
        }

        @Test
        void knowsEveryOperation() {
            assertThat(violations("POST", "/channels/1/tables", "{}")).containsExactly("no such operation");
            assertThat(violations("PATCH", "/users/@me/channels", "{}")).containsExactly("no such operation");
        }
    }

    @Test
    void aRequestRefusedAsMalformedIsReported() {
        WireLog log = new WireLog(10);
        log.add(exchange(
                "POST", MESSAGES, "{\"content\":\"x\"}", "{\"message\":\"Invalid Form Body\",\"code\":50035}"));
        assertThatThrownBy(() -> OpenApiCheck.assertAll(log)).hasMessageContaining("50035");
    }

    @Test
    void aLogThatForgotIsReported() {
        WireLog log = new WireLog(1);
        log.add(exchange("GET", "/gateway", "", "{}"));
        log.add(exchange("GET", "/gateway", "", "{}"));
        assertThatThrownBy(() -> OpenApiCheck.assertAll(log)).hasMessageContaining("no longer has");
    }

    static List<String> violations(String method, String path, String body) {
        return OpenApiCheck.violations(exchange(method, path, body, "{}"));
    }

    private static Exchange exchange(String method, String path, String request, String response) {
        return new Exchange(
                Instant.EPOCH,
                method,
                "",
                "/api/v10" + path,
                request,
                "",
                List.of(),
                200,
                response,
                Answer.Ending.WHOLE,
                Duration.ZERO);
    }
}
