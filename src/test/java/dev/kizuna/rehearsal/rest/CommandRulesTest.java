package dev.kizuna.rehearsal.rest;

import static dev.kizuna.rehearsal.rest.Desk.assertFormError;
import static dev.kizuna.rehearsal.rest.Desk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandRulesTest {
    private static final String COMMANDS = "applications/{application}/commands";
    private final Desk desk = new Desk();

    private static ObjectNode command(String name) {
        return Json.object().put("name", name).put("description", "d");
    }

    private JsonNode put(ObjectNode... commands) {
        return desk.call(
                "PUT",
                COMMANDS,
                Json.array(List.of(commands)),
                desk.world().bot().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meeting", "a b", "", "x.y", "123456789012345678901234567890123"})
    void namesAreLowercaseWordsOf32(String name) {
        assertFormError(() -> put(command(name)), "0.name").isEqualTo("APPLICATION_COMMAND_INVALID_NAME");
    }

    @Test
    void japaneseNamesAreFine() {
        ObjectNode command = command("meeting");
        command.putObject("name_localizations").put("ja", "会合");

        assertThat(put(command)).hasSize(1);
    }

    @Test
    void aLanguageThatDiscordLacksIsRefused() {
        ObjectNode command = command("meeting");
        command.putObject("name_localizations").put("ja-JP", "会合");

        assertFormError(() -> put(command), "0.name_localizations.ja-JP").isEqualTo("BASE_TYPE_CHOICES");
    }

    @Test
    void aDescriptionIsNeeded() {
        assertFormError(() -> put(Json.object().put("name", "a")), "0.description")
                .isEqualTo("BASE_TYPE_REQUIRED");
    }

    @Test
    void requiredOptionsComeFirst() {
        ObjectNode command = command("a");
        ArrayNode options = command.putArray("options");
        options.add(command("one").put("type", 3));
        options.add(command("two").put("type", 3).put("required", true));

        assertFormError(() -> put(command), "0.options.1").isEqualTo("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID");
    }

    @Test
    void aCommandEndsAt8000CharactersInItsLongestLanguage() {
        ObjectNode command = command("a");
        ArrayNode options = command.putArray("options");
        for (int i = 0; i < 5; i++) {
            ObjectNode option =
                    options.addObject().put("type", 3).put("name", "o" + i).put("description", "d");
            IntStream.range(0, 20)
                    .forEach(n -> option.withArrayProperty("choices")
                            .addObject()
                            .put("name", "x".repeat(40))
                            .put("value", "y".repeat(30)));
        }
        assertThat(put(command)).hasSize(1);
        options.forEach(option -> option.path("choices")
                .forEach(each ->
                        ((ObjectNode) each).putObject("name_localizations").put("ja", "長".repeat(60))));

        assertFormError(() -> put(command), "0").isEqualTo("APPLICATION_COMMAND_TOO_LARGE");
    }

    @Test
    void aHundredCommandsAreTheLimit() {
        ObjectNode[] commands =
                IntStream.range(0, 101).mapToObj(i -> command("c" + i)).toArray(ObjectNode[]::new);

        assertThat(refusal(() -> put(commands)).code()).isEqualTo(30032);
    }

    @Test
    void anUnchangedCommandKeepsItsIdAndVersion() {
        JsonNode first = put(command("a")).path(0);

        assertThat(put(command("a")).path(0)).isEqualTo(first);
        JsonNode changed = put(command("a").put("description", "other")).path(0);
        assertThat(changed.path("id")).isEqualTo(first.path("id"));
        assertThat(changed.path("version")).isNotEqualTo(first.path("version"));
    }

    @Test
    void twoHundredCreationsADayAreTheLimit() {
        for (int round = 0; round < 2; round++) {
            String prefix = "r" + round + "x";
            put(IntStream.range(0, 100).mapToObj(i -> command(prefix + i)).toArray(ObjectNode[]::new));
        }

        assertThat(refusal(() -> put(command("one-more"))).code()).isEqualTo(30034);
    }

    @Test
    void numbersSentAsTextAreAnsweredAsNumbers() {
        ObjectNode command = command("a").put("default_member_permissions", "8589934592");
        command.putArray("contexts").add("0");

        JsonNode kept = put(command).path(0);
        assertThat(kept.path("contexts").path(0).isInt()).isTrue();
        assertThat(kept.path("default_member_permissions").asText()).isEqualTo("8589934592");
    }

    @Test
    void anUnknownCommandIsUnknown() {
        assertThat(refusal(() -> desk.call(
                                "DELETE",
                                COMMANDS + "/{command}",
                                Json.object(),
                                desk.world().bot().id(),
                                1))
                        .code())
                .isEqualTo(10063);
    }
}
