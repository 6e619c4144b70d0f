package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.world.User;

/** Names of commands, options and choices in a person's language. */
final class Names {
    private Names() {}

    /** The same with the person's name for it as its {@code name}. */
    static ObjectNode localised(ObjectNode thing, User user) {
        return thing.put("name", of(thing, user));
    }

    static String of(JsonNode thing, User user) {
        JsonNode local = thing.path("name_localizations").path(user.locale());
        return local.isTextual() ? local.asText() : thing.path("name").asText();
    }

    /** Whether the text is its name, in the base language or any other. */
    static boolean fits(JsonNode thing, String text) {
        return thing.path("name").asText().equals(text)
                || Json.stream(thing.path("name_localizations"))
                        .anyMatch(local -> local.asText().equals(text));
    }
}
