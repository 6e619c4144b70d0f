package dev.kizuna.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Interaction;
import java.util.List;
import java.util.NoSuchElementException;

/** What a person does on the page, and what came of it: {@code ok}, {@code failed}, {@code form} or {@code choices}. */
final class Deeds {
    private static final int FORM = 9;
    private static final int CHOICES = 8;

    private final SmallDiscord discord;
    private final Guild guild;

    Deeds(SmallDiscord discord, Guild guild) {
        this.discord = discord;
        this.guild = guild;
    }

    /** Returns once the bot has answered, or Discord has given up after 3 seconds. */
    JsonNode perform(JsonNode deed) {
        Person person = discord.person(Json.id(deed.path("as")));
        long channel = Json.id(deed.path("channel"));
        try {
            return switch (deed.path("do").asText()) {
                case "run" -> outcome(person.run(text(deed, "command"), Values.of(deed.path("options")), channel));
                case "autocomplete" ->
                    outcome(person.autocomplete(
                            text(deed, "command"),
                            text(deed, "option"),
                            text(deed, "partial"),
                            Values.of(deed.path("options")),
                            channel));
                case "press" -> outcome(person.press(channel, Json.id(deed.path("message")), text(deed, "custom_id")));
                case "select" -> {
                    List<String> values = Json.stream(deed.path("values"))
                            .map(JsonNode::asText)
                            .toList();
                    yield outcome(
                            person.select(channel, Json.id(deed.path("message")), text(deed, "custom_id"), values));
                }
                case "submit" -> submit(person, deed.path("values"));
                default -> {
                    aside(person, deed, channel);
                    yield result("ok");
                }
            };
        } catch (ApiError | IllegalArgumentException | NoSuchElementException refused) {
            return result("failed").put("why", refused.getMessage());
        }
    }

    /** What concerns the bot at most in passing. */
    private void aside(Person person, JsonNode deed, long channel) {
        switch (text(deed, "do")) {
            case "say" -> person.write(channel, text(deed, "content"));
            case "dismiss" -> person.dismissForm();
            case "openDms" -> person.openDms();
            case "closeDms" -> person.closeDms();
            case "enterVoice" -> person.enterVoice(channel);
            case "leaveVoice" -> person.leaveVoice(guild.id());
            case "join" -> person.join(guild.id());
            case "leave" -> person.leave(guild.id());
            case "speak" -> person.speak(text(deed, "locale"));
            default -> throw new IllegalArgumentException("nobody can " + text(deed, "do"));
        }
    }

    /** A form that failed stays open, with what was typed, as Discord leaves it. */
    private ObjectNode submit(Person person, JsonNode values) {
        var world = discord.world();
        Interaction opener = world.inside(() -> world.users().get(person.id()).form());
        ObjectNode outcome = outcome(person.submit(Values.of(values)));
        if (outcome.path("result").asText().equals("failed")) {
            world.inside(() -> world.users().show(world.users().get(person.id()), opener));
        }
        return outcome;
    }

    private static ObjectNode outcome(Act act) {
        act.await();
        if (act.failed()) {
            return result("failed");
        }
        return switch (act.callbackType()) {
            case FORM -> result("form").set("form", act.form().json());
            case CHOICES -> result("choices").set("choices", Json.array(act.choices()));
            default -> result("ok");
        };
    }

    private static ObjectNode result(String word) {
        return Json.object().put("result", word);
    }

    private static String text(JsonNode deed, String key) {
        return deed.path(key).asText();
    }
}
