package dev.kizuna.rehearsal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.rest.Desk;
import dev.kizuna.rehearsal.world.Permission;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonTest {
    private final Desk desk = new Desk();
    private final Person hanako = desk.person("hanako");
    private final Person john = desk.person("john");

    @BeforeEach
    void register() {
        ObjectNode command = Json.object()
                .put("name", "plan")
                .put("description", "Plan")
                .put("default_member_permissions", Long.toString(Permission.MANAGE_EVENTS));
        command.putObject("name_localizations").put("ja", "計画");
        ArrayNode options = command.putArray("options");
        option(options, "title", 3).put("required", true);
        option(options, "seats", 4).put("min_value", 1);
        option(options, "who", 6);
        option(options, "role", 8);
        option(options, "where", 7);
        option(options, "paper", 11);
        ObjectNode kind = option(options, "kind", 3);
        kind.putObject("name_localizations").put("ja", "種類");
        ObjectNode choice =
                kind.putArray("choices").addObject().put("name", "open").put("value", "o");
        choice.putObject("name_localizations").put("ja", "公開");
        long bot = desk.world().bot().id();
        desk.call("PUT", "applications/{application}/commands", Json.array().add(command), bot);
    }

    private static ObjectNode option(ArrayNode options, String name, int type) {
        return options.addObject().put("name", name).put("type", type).put("description", "d");
    }

    private JsonNode sent(Map<String, ?> options) {
        hanako.run("/計画", options, desk.news());
        return desk.last("INTERACTION_CREATE").data().path("data");
    }

    @Test
    void whatIsTypedBecomesTheRegisteredType() {
        JsonNode data = sent(Map.of("title", "冬", "seats", "50", "種類", "公開", "who", "john"));

        assertThat(data.path("options")).hasSize(4);
        assertThat(data.path("options").path(1).path("value").isIntegralNumber())
                .isTrue();
        assertThat(data.path("options").path(2).path("value").asLong()).isEqualTo(john.id());
        assertThat(data.path("options").path(3).path("value").asText()).isEqualTo("o");
        assertThat(data.path("resolved").path("members").has(Json.id(john.id())))
                .isTrue();
    }

    @Test
    void rolesChannelsAndFilesAreResolved() {
        Attached paper = new Attached("list.csv", "text/csv", new byte[] {1});
        JsonNode resolved = sent(Map.of("title", "t", "role", "coordinators", "where", "hall", "paper", paper))
                .path("resolved");

        assertThat(resolved.path("roles")).hasSize(1);
        assertThat(resolved.path("channels")).hasSize(1);
        assertThat(resolved.path("attachments").toString()).contains("list.csv");
    }

    @Test
    void theClientHoldsBackWhatItWouldNotSend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sent(Map.of("seats", 5)))
                .withMessageContaining("title");
        assertThatIllegalArgumentException().isThrownBy(() -> sent(Map.of("title", "t", "seats", 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> sent(Map.of("title", "t", "kind", "closed")));
        assertThatIllegalArgumentException().isThrownBy(() -> sent(Map.of("title", "t", "typo", "x")));
        assertThatIllegalArgumentException().isThrownBy(() -> sent(Map.of("title", "t", "who", "nobody")));
    }

    @Test
    void aCommandIsOfferedToThoseItAsksFor() {
        assertThat(hanako.commands(desk.news())).hasSize(1);
        assertThat(john.commands(desk.news())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> john.run("/plan", Map.of("title", "t"), desk.news()));

        desk.world().guilds().offerCommandsToAll(desk.guild(), true);
        assertThat(john.commands(desk.news())).hasSize(1);
    }

    @Test
    void aRoleGivenLaterOpensTheCommand() {
        desk.person("owner").giveRole(desk.guild().id(), john.id(), desk.guild().role("coordinators"));

        assertThat(john.commands(desk.news())).hasSize(1);
    }

    @Test
    void onlyButtonsThatAreThereCanBePressed() {
        ObjectNode card = Json.object().put("content", "card");
        ArrayNode row = card.putArray("components").addObject().put("type", 1).putArray("components");
        row.addObject().put("type", 2).put("style", 1).put("label", "参加").put("custom_id", "go");
        row.addObject()
                .put("type", 2)
                .put("style", 1)
                .put("label", "欠席")
                .put("custom_id", "no")
                .put("disabled", true);
        long id = desk.say(card).path("id").asLong();

        john.press(desk.news(), id, "参加");

        assertThat(desk.last("INTERACTION_CREATE")
                        .data()
                        .path("data")
                        .path("custom_id")
                        .asText())
                .isEqualTo("go");
        assertThatIllegalArgumentException().isThrownBy(() -> john.press(desk.news(), id, "no"));
        assertThatIllegalArgumentException().isThrownBy(() -> john.press(desk.news(), id, "other"));
    }

    @Test
    void theLanguageGoesWithEveryInteraction() {
        hanako.speak("en-US");
        sent(Map.of("title", "t"));

        assertThat(desk.last("INTERACTION_CREATE").data().path("locale").asText())
                .isEqualTo("en-US");
    }

    @Test
    void nobodyAnsweringIsAFailure() {
        Act act = hanako.run("/plan", Map.of("title", "t"), desk.news()).await();

        assertThat(act.failed()).isTrue();
        assertThat(act.callbackType()).isZero();
    }
}
