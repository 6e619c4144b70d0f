package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.util.Arrays;

/** Gathers everything wrong with a body and refuses it at once: 50035 with errors nested as the body is. */
public final class FormErrors {
    private static final String LIST = "_errors";

    private final ObjectNode errors = Json.object();

    /** @param path keys and indexes joined by dots: {@code embeds.0.title} */
    void add(String path, String code, String message) {
        ObjectNode place = errors;
        for (String step : path.split("\\.")) {
            place = place.withObjectProperty(step);
        }
        place.withArrayProperty(LIST).addObject().put("code", code).put("message", message);
    }

    void required(String path) {
        add(path, "BASE_TYPE_REQUIRED", "This field is required");
    }

    /** Checks a text's length where it is there; demands it where the least is above 0. */
    void text(JsonNode body, String at, String key, int least, int most) {
        String path = at.isEmpty() ? key : at + "." + key;
        if (!Json.has(body, key)) {
            if (least > 0) {
                required(path);
            }
            return;
        }
        length(path, body.path(key).asText(), least, most);
    }

    void length(String path, String text, int least, int most) {
        int length = Json.length(text);
        if (length > most || length < least) {
            if (least == 0) {
                add(path, "BASE_TYPE_MAX_LENGTH", "Must be " + most + " or fewer in length.");
            } else {
                add(path, "BASE_TYPE_BAD_LENGTH", "Must be between " + least + " and " + most + " in length.");
            }
        }
    }

    /** Checks a list's size where it is there. */
    void size(JsonNode list, String path, int least, int most) {
        if (list.isArray() && (list.size() < least || list.size() > most)) {
            add(path, "BASE_TYPE_BAD_LENGTH", "Must be between " + least + " and " + most + " in length.");
        }
    }

    /** Checks a number where it is there. */
    void number(JsonNode body, String at, String key, long least, long most) {
        if (Json.has(body, key)
                && (body.path(key).asLong() < least || body.path(key).asLong() > most)) {
            String path = at.isEmpty() ? key : at + "." + key;
            boolean low = body.path(key).asLong() < least;
            add(
                    path,
                    low ? "NUMBER_TYPE_MIN" : "NUMBER_TYPE_MAX",
                    low
                            ? "int value should be greater than or equal to " + least + "."
                            : "int value should be less than or equal to " + most + ".");
        }
    }

    /** Checks a number against a closed list where it is there. */
    void choice(JsonNode body, String at, String key, Integer... choices) {
        if (Json.has(body, key)
                && !Arrays.asList(choices).contains(body.path(key).asInt())) {
            choices(at.isEmpty() ? key : at + "." + key, Arrays.toString(choices));
        }
    }

    void choices(String path, String allowed) {
        add(path, "BASE_TYPE_CHOICES", "Value must be one of " + allowed + ".");
    }

    /** Takes over what is wrong with one part of the body. */
    void nest(String key, FormErrors part) {
        if (!part.errors.isEmpty()) {
            errors.set(key, part.errors);
        }
    }

    /** @throws ApiError 50035 where something was added */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw new ApiError(400, 50035, "Invalid Form Body", errors);
        }
    }
}
