package dev.kizuna.rehearsal.rest;

import static dev.kizuna.rehearsal.rest.Desk.assertFormError;
import static dev.kizuna.rehearsal.rest.Desk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Components;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.Call;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageRulesTest {
    private static final int V2 = 1 << 15;
    private final Desk desk = new Desk();

    private static ObjectNode content(String text) {
        return Json.object().put("content", text);
    }

    private static ObjectNode v2() {
        return Json.object().put("flags", V2);
    }

    private static ObjectNode text(String content) {
        return Json.object().put("type", Components.TEXT).put("content", content);
    }

    private static ObjectNode button(String customId) {
        return Json.object()
                .put("type", Components.BUTTON)
                .put("style", 1)
                .put("label", "x")
                .put("custom_id", customId);
    }

    private static ObjectNode row(ObjectNode... children) {
        ObjectNode row = Json.object().put("type", Components.ROW);
        row.putArray("components").addAll(List.of(children));
        return row;
    }

    private static ObjectNode with(ObjectNode message, ObjectNode... components) {
        message.putArray("components").addAll(List.of(components));
        return message;
    }

    @Test
    void contentEndsAt2000CodePoints() {
        desk.say(content("絆".repeat(1998) + "🍵🍵"));

        assertFormError(() -> desk.say(content("絆".repeat(2001))), "content").isEqualTo("BASE_TYPE_MAX_LENGTH");
    }

    @Test
    void anEmptyMessageIsRefused() {
        assertThat(refusal(() -> desk.say(content(" "))).code()).isEqualTo(50006);
    }

    @Test
    void embedsTogetherEndAt6000Characters() {
        ObjectNode message = Json.object();
        ArrayNode embeds = message.putArray("embeds");
        embeds.addObject().put("description", "x".repeat(3000));
        embeds.addObject().put("description", "x".repeat(3000));
        desk.say(message);
        embeds.addObject().put("title", "x");

        assertFormError(() -> desk.say(message), "embeds").isEqualTo("MAX_EMBED_SIZE_EXCEEDED");
    }

    @Test
    void errorsAreNestedAsTheBodyIs() {
        ObjectNode message = Json.object();
        message.putArray("embeds")
                .addObject()
                .putArray("fields")
                .addObject()
                .put("name", "x".repeat(257))
                .put("value", "v");

        assertFormError(() -> desk.say(message), "embeds.0.fields.0.name").isEqualTo("BASE_TYPE_BAD_LENGTH");
    }

    @Test
    void moreThanFiveRowsAreRefused() {
        ObjectNode[] rows =
                IntStream.range(0, 6).mapToObj(i -> row(button("b" + i))).toArray(ObjectNode[]::new);

        assertFormError(() -> desk.say(with(content("x"), rows)), "components").isEqualTo("BASE_TYPE_BAD_LENGTH");
    }

    @Test
    void aRowHoldsFiveButtons() {
        ObjectNode[] buttons =
                IntStream.range(0, 6).mapToObj(i -> button("b" + i)).toArray(ObjectNode[]::new);

        assertFormError(() -> desk.say(with(content("x"), row(buttons))), "components.0.components")
                .isEqualTo("BASE_TYPE_BAD_LENGTH");
    }

    @Test
    void customIdsAreUniqueInAMessage() {
        ObjectNode message = with(v2(), text("x"), row(button("a")), row(button("a")));

        assertFormError(() -> desk.say(message), "components").isEqualTo("COMPONENT_CUSTOM_ID_DUPLICATED");
    }

    @Test
    void aLinkButtonHasNoCustomId() {
        ObjectNode link = button("a").put("style", 5).put("url", "https://example.org");

        assertFormError(() -> desk.say(with(content("x"), row(link))), "components.0.components.0")
                .isEqualTo("BUTTON_COMPONENT_CUSTOM_ID_AND_URL");
    }

    @Test
    void aButtonLabelEndsAt80() {
        ObjectNode message = with(content("x"), row(button("a").put("label", "x".repeat(81))));

        assertFormError(() -> desk.say(message), "components.0.components.0.label")
                .isEqualTo("BASE_TYPE_MAX_LENGTH");
    }

    @Test
    void aMenuHasAtMost25Options() {
        ObjectNode menu = Json.object().put("type", Components.STRING_SELECT).put("custom_id", "m");
        ArrayNode options = menu.putArray("options");
        IntStream.range(0, 26)
                .forEach(i -> options.addObject().put("label", "l").put("value", "v" + i));

        assertFormError(() -> desk.say(with(content("x"), row(menu))), "components.0.components.0.options")
                .isEqualTo("BASE_TYPE_BAD_LENGTH");
    }

    @Test
    void componentsOfTheNewKindNeedTheFlag() {
        assertFormError(() -> desk.say(with(content("x"), text("y"))), "components.0.type")
                .isEqualTo("BASE_TYPE_CHOICES");
    }

    @Test
    void theNewKindGoesWithoutContent() {
        assertFormError(() -> desk.say(with(v2().put("content", "x"), text("y"))), "content")
                .isEqualTo("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
    }

    @Test
    void fortyComponentsAreTheLimitNestedOnesCounted() {
        ObjectNode container = Json.object().put("type", Components.CONTAINER);
        IntStream.range(0, 39)
                .forEach(i -> container.withArrayProperty("components").add(text("t")));
        desk.say(with(v2(), container));

        assertFormError(() -> desk.say(with(v2(), container, text("one more"))), "components")
                .isEqualTo("COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED");
    }

    @Test
    void textsTogetherEndAt4000() {
        assertFormError(() -> desk.say(with(v2(), text("x".repeat(4000)), text("y"))), "components")
                .isEqualTo("COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED");
    }

    @Test
    void theFlagOfTheNewKindStays() {
        ObjectNode message = desk.say(with(v2(), text("x")));
        Runnable edit = () -> desk.call(
                "PATCH",
                Desk.MESSAGES + "/{message}",
                with(Json.object().put("flags", 0), text("y")),
                desk.news(),
                message.path("id").asText());

        assertFormError(edit, "flags").isEqualTo("MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG");
    }

    @Test
    void anUnknownFieldPassesButIsNoted() {
        desk.say(content("x").put("contents", "typo"));

        assertThat(desk.suspicions()).containsExactly("POST message: unknown field contents");
    }

    @Test
    void aFileOfMoreThanTenMebibytesIsTooLarge() {
        Call.Upload file = new Call.Upload(0, "x.bin", "application/octet-stream", new byte[(10 << 20) + 1]);

        assertThat(refusal(() -> desk.call("POST", Desk.MESSAGES, content("x"), List.of(file), desk.news()))
                        .code())
                .isEqualTo(40005);
    }

    @Test
    void theSameEnforcedNonceGivesTheFirstMessage() {
        ObjectNode body = content("once").put("nonce", "n1").put("enforce_nonce", true);
        String first = desk.say(body).path("id").asText();

        assertThat(desk.say(body).path("id").asText()).isEqualTo(first);
        assertThat(desk.say(body.deepCopy().put("nonce", "n2")).path("id").asText())
                .isNotEqualTo(first);
        assertThat(desk.person("john").messages(desk.news())).hasSize(2);
    }

    @Test
    void componentsAreEchoedWithRisingIds() {
        ObjectNode echoed = desk.say(with(v2(), text("x"), row(button("a"), button("b"))));

        assertThat(Components.all(echoed.path("components")))
                .extracting(component -> component.path("id").asInt())
                .containsExactly(1, 2, 3, 4);
    }
}
