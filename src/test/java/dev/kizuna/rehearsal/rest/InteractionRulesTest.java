package dev.kizuna.rehearsal.rest;

import static dev.kizuna.rehearsal.rest.Desk.CALLBACK;
import static dev.kizuna.rehearsal.rest.Desk.assertFormError;
import static dev.kizuna.rehearsal.rest.Desk.callback;
import static dev.kizuna.rehearsal.rest.Desk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InteractionRulesTest {
    private static final int EPHEMERAL = 1 << 6;
    private static final String HOOK = "webhooks/{application}/{token}";
    private final Desk desk = new Desk();

    private static ObjectNode content(String text) {
        return Json.object().put("content", text);
    }

    private long application() {
        return desk.world().bot().id();
    }

    @Test
    void anAnswerAfterThreeSecondsIsTooLate() {
        Desk.Pressed pressed = desk.press();
        desk.later(Duration.ofMillis(3001));

        assertThat(refusal(() -> desk.call("POST", CALLBACK, callback(4, content("x")), pressed.id(), pressed.token()))
                        .code())
                .isEqualTo(10062);
    }

    @Test
    void aWrongTokenNamesNoInteraction() {
        Desk.Pressed pressed = desk.press();

        assertThat(refusal(() -> desk.call("POST", CALLBACK, callback(4, content("x")), pressed.id(), "other"))
                        .code())
                .isEqualTo(10062);
    }

    @Test
    void thereIsOneFirstAnswer() {
        Desk.Pressed pressed = desk.press();
        desk.call("POST", CALLBACK, callback(6, Json.object()), pressed.id(), pressed.token());

        assertThat(refusal(() -> desk.call("POST", CALLBACK, callback(4, content("x")), pressed.id(), pressed.token()))
                        .code())
                .isEqualTo(40060);
    }

    @Test
    void aRefusedAnswerLeavesTheInteractionWaiting() {
        Desk.Pressed pressed = desk.press();
        Runnable tooLong = () ->
                desk.call("POST", CALLBACK, callback(4, content("x".repeat(2001))), pressed.id(), pressed.token());

        assertFormError(tooLong, "data.content").isEqualTo("BASE_TYPE_MAX_LENGTH");
        desk.call("POST", CALLBACK, callback(4, content("short")), pressed.id(), pressed.token());
    }

    @Test
    void aCommandCannotBeAnsweredByAnUpdate() {
        Desk.Pressed pressed = desk.press();
        Runnable choices = () -> desk.call("POST", CALLBACK, callback(8, Json.object()), pressed.id(), pressed.token());

        assertFormError(choices, "type").isEqualTo("BASE_TYPE_CHOICES");
    }

    @Test
    void aFormCannotAnswerAForm() {
        Person john = desk.person("john");
        john.forgeSubmit(desk.news(), "x", Map.of("name", "y"));
        JsonNode raised = desk.last("INTERACTION_CREATE").data();
        Runnable form = () -> desk.call(
                "POST",
                CALLBACK,
                callback(9, form("t")),
                raised.path("id").asText(),
                raised.path("token").asText());

        assertFormError(form, "type").isEqualTo("BASE_TYPE_CHOICES");
    }

    private static ObjectNode form(String title) {
        ObjectNode form = Json.object().put("custom_id", "f").put("title", title);
        ObjectNode label =
                form.putArray("components").addObject().put("type", 18).put("label", "Name");
        label.putObject("component").put("type", 4).put("custom_id", "name").put("style", 1);
        return form;
    }

    @Test
    void aFormHasATitleOf45AndFiveParts() {
        Desk.Pressed pressed = desk.press();
        ObjectNode long46 = form("x".repeat(46));
        assertFormError(
                        () -> desk.call("POST", CALLBACK, callback(9, long46), pressed.id(), pressed.token()),
                        "data.title")
                .isEqualTo("BASE_TYPE_BAD_LENGTH");
        ObjectNode six = form("x");
        IntStream.range(0, 5)
                .forEach(i -> six.withArrayProperty("components")
                        .addObject()
                        .put("type", 10)
                        .put("content", "t"));
        assertFormError(
                        () -> desk.call("POST", CALLBACK, callback(9, six), pressed.id(), pressed.token()),
                        "data.components")
                .isEqualTo("BASE_TYPE_BAD_LENGTH");
    }

    @Test
    void aPressedFormIsOpenUntilItIsSent() {
        desk.answered(callback(9, form("Profile")));
        Person john = desk.person("john");
        assertThat(john.openForm()).isPresent();

        Act act = john.submit(Map.of("Name", "John"));

        JsonNode data = desk.last("INTERACTION_CREATE").data();
        assertThat(data.path("id").asLong()).isEqualTo(act.id());
        assertThat(data.path("data")
                        .path("components")
                        .path(0)
                        .path("component")
                        .path("value")
                        .asText())
                .isEqualTo("John");
        assertThat(data.path("message").path("content").asText()).isEqualTo("card");
        assertThat(john.openForm()).isEmpty();
    }

    @Test
    void twentyFiveSuggestionsAreTheLimit() {
        desk.call("POST", "applications/{application}/commands", command(), application());
        desk.person("john").autocomplete("/find", "text", "a", Map.of(), desk.news());
        JsonNode raised = desk.last("INTERACTION_CREATE").data();
        ObjectNode choices = Json.object();
        ArrayNode list = choices.putArray("choices");
        IntStream.range(0, 26).forEach(i -> list.addObject().put("name", "n").put("value", "v"));

        assertFormError(
                        () -> desk.call(
                                "POST",
                                CALLBACK,
                                callback(8, choices),
                                raised.path("id").asText(),
                                raised.path("token").asText()),
                        "data.choices")
                .isEqualTo("BASE_TYPE_BAD_LENGTH");
    }

    private static ObjectNode command() {
        ObjectNode command = Json.object().put("name", "find").put("description", "Find");
        command.putArray("options")
                .addObject()
                .put("type", 3)
                .put("name", "text")
                .put("description", "What")
                .put("autocomplete", true);
        return command;
    }

    @Test
    void aTokenDiesAfterFifteenMinutes() {
        String token = desk.answered(callback(4, content("x")));
        desk.later(Duration.ofMinutes(15).plusSeconds(1));

        assertThat(refusal(() -> desk.call("POST", HOOK, content("y"), application(), token))
                        .code())
                .isEqualTo(50027);
    }

    @Test
    void theFirstFollowUpFillsADeferredAnswerAndKeepsItsPrivacy() {
        String token = desk.answered(callback(5, Json.object()));
        JsonNode first = desk.call("POST", HOOK, content("one").put("flags", EPHEMERAL), application(), token);
        JsonNode second = desk.call("POST", HOOK, content("two").put("flags", EPHEMERAL), application(), token);

        assertThat(first.path("flags").asInt() & EPHEMERAL)
                .as("the deferred answer was public")
                .isZero();
        assertThat(second.path("flags").asInt() & EPHEMERAL).isEqualTo(EPHEMERAL);
        assertThat(desk.person("hanako").messages(desk.news()))
                .extracting(message -> message.path("content").asText())
                .containsExactly("card", "one");
    }

    @Test
    void theOriginalCanBeChangedAndTakenBack() {
        String token = desk.answered(callback(4, content("x")));
        String original = HOOK + "/messages/{message}";
        desk.call("PATCH", original, content("y"), application(), token, "@original");
        assertThat(desk.call("GET", original, Json.object(), application(), token, "@original")
                        .path("content")
                        .asText())
                .isEqualTo("y");

        desk.call("DELETE", original, Json.object(), application(), token, "@original");

        assertThat(refusal(() -> desk.call("GET", original, Json.object(), application(), token, "@original"))
                        .code())
                .isEqualTo(10008);
    }

    @Test
    void anEphemeralAnswerIsSeenByItsReaderAlone() {
        desk.answered(callback(4, content("secret").put("flags", EPHEMERAL)));

        assertThat(desk.person("john").messages(desk.news()).toString()).contains("secret");
        assertThat(desk.person("hanako").messages(desk.news()).toString()).doesNotContain("secret");
        assertThat(desk.call("GET", Desk.MESSAGES, Json.object(), desk.news()).toString())
                .doesNotContain("secret");
    }

    @Test
    void anUpdateOfADeletedMessageFindsNothing() {
        Desk.Pressed pressed = desk.press();
        JsonNode card = desk.person("john").messages(desk.news()).get(0);
        desk.person("owner").deleteMessage(desk.news(), card.path("id").asLong());

        assertThat(refusal(() -> desk.call("POST", CALLBACK, callback(7, content("x")), pressed.id(), pressed.token()))
                        .code())
                .isEqualTo(10008);
    }

    @Test
    void theEventCarriesEverythingThatTheBotMustKnow() {
        desk.press();
        ObjectNode data = desk.last("INTERACTION_CREATE").data();

        assertThat(data.path("guild").path("id").asLong())
                .isEqualTo(desk.guild().id());
        assertThat(data.path("channel").path("id").asLong()).isEqualTo(desk.news());
        assertThat(data.path("member").path("user").path("global_name").asText())
                .isEqualTo("john");
        assertThat(data.path("member").path("permissions").asLong()).isPositive();
        assertThat(data.path("locale").asText()).isEqualTo("en-US");
        assertThat(data.path("guild_locale").asText()).isEqualTo("ja");
        assertThat(data.path("context").asInt()).isZero();
        assertThat(data.path("message").path("content").asText()).isEqualTo("card");
    }
}
