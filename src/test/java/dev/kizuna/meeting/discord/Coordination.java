package dev.kizuna.meeting.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Option.Suggestion;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.Planning;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/** A coordinator at work: types, presses and fills in, and reads what is answered. */
final class Coordination {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Routes routes = new Routes();
    private Caller caller = caller(Language.JA);

    Coordination(Planning planning) {
        Texts texts = new Texts("discord", "meeting", "when");
        PanelPart announcing = (who, meeting) ->
                List.of(Button.primary("rsvp.announce:" + meeting.id().value(), "案内する"));
        new MeetingRoom(
                        planning.meetings(),
                        planning.wordings(),
                        planning.habits(),
                        planning.circles(),
                        (meeting, expected, reader) -> List.of(),
                        texts,
                        planning.clock())
                .register(
                        routes,
                        List.of(announcing),
                        (who, meetings) -> meetings.stream()
                                .collect(Collectors.toMap(
                                        meeting -> meeting.id(), meeting -> new OwnAnswers.Own("参加します", List.of()))),
                        meeting -> 48);
    }

    static Caller caller(Language reader) {
        return caller(Planning.CIRCLE, reader);
    }

    private static Caller caller(CircleId circle, Language reader) {
        return new Caller(circle, new ChannelId(101), new UserId(5), "世話人", reader, Set.of(), true, 1);
    }

    /** From now on somebody on another server is at work. */
    void fromAnotherServer() {
        caller = caller(Planning.OTHER_CIRCLE, Language.JA);
    }

    void inEnglish() {
        caller = caller(Language.EN);
    }

    Routes routes() {
        return routes;
    }

    Answer type(String path, Map<String, Object> given) {
        return new Answer(routes.command(path).orElseThrow().handler().answer(caller, new Arguments(given)));
    }

    Answer press(String customId) {
        return fillIn(customId, Map.of());
    }

    Answer fillIn(String customId, Map<String, String> filledIn) {
        Map<String, List<String>> values = filledIn.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        return new Answer(routes.component(customId)
                .flatMap(route -> route.answer(caller, customId, new Fields(values)))
                .orElseThrow());
    }

    List<Suggestion> suggestions(String path, String option, String typed) {
        return routes.command(path).orElseThrow().options().stream()
                .filter(one -> one.name().equals(option))
                .map(Option::suggestions)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .suggest(caller, typed);
    }

    static String id(MeetingId meeting) {
        return "id:" + meeting.value();
    }

    /** What the coordinator sees. */
    final class Answer {
        private final JsonNode seen;

        private Answer(Response response) {
            try {
                if (response instanceof Response.Show show) {
                    seen = JSON.readTree(show.message().toData().toString());
                } else if (response instanceof Response.Ask ask) {
                    seen = JSON.readTree(ask.form().toData().toString());
                } else {
                    throw new AssertionError("neither card nor form: " + response);
                }
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }

        String text() {
            return String.join("\n", seen.findValuesAsText("content"));
        }

        /** The custom id of the form. */
        String form() {
            assertThat(seen.has("title")).as("a form").isTrue();
            return seen.get("custom_id").asText();
        }

        /** What stands in an input of the form. */
        String value(String input) {
            return input(input).path("value").asText();
        }

        JsonNode input(String input) {
            return seen.findParents("custom_id").stream()
                    .filter(node -> node.get("custom_id").asText().equals(input))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no input " + input + " in " + seen));
        }

        List<String> buttons() {
            return seen.findParents("custom_id").stream()
                    .map(node -> node.path("label").asText())
                    .toList();
        }

        Answer press(String label) {
            return Coordination.this.press(seen.findParents("custom_id").stream()
                    .filter(node -> node.path("label").asText().equals(label))
                    .map(node -> node.get("custom_id").asText())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + label + " in " + buttons())));
        }

        Answer fillIn(Map<String, String> filledIn) {
            return Coordination.this.fillIn(form(), filledIn);
        }
    }
}
