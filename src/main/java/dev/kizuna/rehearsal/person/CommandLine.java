package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.User;
import dev.kizuna.rehearsal.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A slash command as a client builds it from what is typed. */
final class CommandLine {
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;

    private final Channel channel;
    private final ObjectNode data;
    private final JsonNode declared;
    private final ArrayNode options;
    private final Coercion coercion;

    /** @throws IllegalArgumentException where the client offers no such command */
    CommandLine(World world, User user, Channel channel, String typed) {
        this.channel = channel;
        List<String> words = List.of(typed.replaceFirst("^/", "").strip().split("\\s+"));
        ObjectNode command = world.commands().offered(user, channel).stream()
                .filter(each -> Names.fits(each, words.get(0)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the client offers no command /" + words.get(0)));
        this.data = Json.object();
        Json.copy(command, data, "id", "name", "type", "guild_id");
        this.coercion = new Coercion(new Finding(world, channel));
        JsonNode level = command;
        ArrayNode place = data.putArray("options");
        for (String word : words.subList(1, words.size())) {
            level = child(level, word);
            ObjectNode step = place.addObject();
            Json.copy(level, step, "name", "type");
            place = step.putArray("options");
        }
        this.declared = level.path("options");
        this.options = place;
        if (Json.stream(declared).anyMatch(CommandLine::isNested)) {
            throw new IllegalArgumentException("/" + typed + " wants a subcommand");
        }
    }

    private static boolean isNested(JsonNode option) {
        int type = option.path("type").asInt();
        return type == SUBCOMMAND || type == GROUP;
    }

    private static JsonNode child(JsonNode level, String word) {
        return Json.stream(level.path("options"))
                .filter(option -> isNested(option) && Names.fits(option, word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the client offers no subcommand " + word));
    }

    Channel channel() {
        return channel;
    }

    /** With all required options given. */
    ObjectNode complete(Map<String, ?> typed) {
        Map<String, Object> left = new LinkedHashMap<>(typed);
        for (JsonNode option : declared) {
            Optional<Object> value = take(left, option);
            if (value.isPresent()) {
                add(option).set("value", coercion.value(option, value.get()));
            } else if (option.path("required").asBoolean()) {
                throw new IllegalArgumentException("the client demands " + option.path("name"));
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("the client offers no options " + left.keySet());
        }
        return finished();
    }

    /** While one option is still being typed; it must be one that autocompletes. */
    ObjectNode partial(String focused, String text, Map<String, ?> typed) {
        Map<String, Object> left = new LinkedHashMap<>(typed);
        boolean found = false;
        for (JsonNode option : declared) {
            if (Names.fits(option, focused)) {
                if (!option.path("autocomplete").asBoolean()) {
                    throw new IllegalArgumentException(focused + " does not autocomplete");
                }
                add(option).put("value", text).put("focused", true);
                found = true;
            } else {
                take(left, option).ifPresent(value -> add(option).set("value", coercion.value(option, value)));
            }
        }
        if (!found) {
            throw new IllegalArgumentException("the client offers no option " + focused);
        }
        return finished();
    }

    private static Optional<Object> take(Map<String, Object> typed, JsonNode option) {
        return typed.keySet().stream()
                .filter(name -> Names.fits(option, name))
                .findFirst()
                .map(typed::remove);
    }

    private ObjectNode add(JsonNode option) {
        ObjectNode given = options.addObject();
        Json.copy(option, given, "name", "type");
        return given;
    }

    private ObjectNode finished() {
        if (!coercion.resolved().isEmpty()) {
            data.set("resolved", coercion.resolved());
        }
        return data;
    }
}
