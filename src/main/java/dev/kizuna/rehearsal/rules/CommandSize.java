package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Json;

/** A command's size: names, descriptions and values of it and all its parts, the longest language of each. */
final class CommandSize {
    private CommandSize() {}

    static int of(JsonNode part) {
        int size = longest(part, "name") + longest(part, "description");
        size += Json.length(part.path("value").asText(""));
        for (JsonNode option : part.path("options")) {
            size += of(option);
        }
        for (JsonNode choice : part.path("choices")) {
            size += of(choice);
        }
        return size;
    }

    private static int longest(JsonNode part, String key) {
        int own = Json.length(part.path(key).asText(""));
        return Json.stream(part.path(key + "_localizations"))
                .mapToInt(text -> Json.length(text.asText("")))
                .reduce(own, Math::max);
    }
}
