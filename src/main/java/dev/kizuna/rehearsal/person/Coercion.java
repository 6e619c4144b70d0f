package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;

/** Turns what a person typed into the type that a command's option is registered with. */
final class Coercion {
    private static final JsonNodeFactory VALUES = JsonNodeFactory.instance;

    private final Finding finding;

    /** @param finding looks up whom and what the text names, and keeps it for the {@code resolved} part */
    Coercion(Finding finding) {
        this.finding = finding;
    }

    /** @throws IllegalArgumentException where the client would not take the text */
    JsonNode value(JsonNode option, Object typed) {
        if (!option.path("choices").isEmpty()) {
            return choice(option, typed.toString());
        }
        return switch (option.path("type").asInt()) {
            case 3 -> text(option, typed.toString());
            case 4 ->
                within(option, VALUES.numberNode(Long.parseLong(typed.toString().strip())));
            case 5 -> VALUES.booleanNode(Boolean.parseBoolean(typed.toString()));
            case 6 -> id(finding.user(typed));
            case 7 -> id(finding.channel(typed));
            case 8 -> id(finding.role(typed));
            case 9 -> id(finding.mentionable(typed));
            case 10 ->
                within(
                        option,
                        VALUES.numberNode(Double.parseDouble(typed.toString().strip())));
            case 11 -> id(finding.attach((Attached) typed));
            default -> throw new IllegalArgumentException("no such option type: " + option);
        };
    }

    private static JsonNode id(long id) {
        return VALUES.textNode(Json.id(id));
    }

    private static JsonNode choice(JsonNode option, String typed) {
        return Json.stream(option.path("choices"))
                .filter(choice -> choice.path("value").asText().equals(typed) || Names.fits(choice, typed))
                .map(choice -> choice.path("value"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(typed + " is none of " + option.path("choices")));
    }

    private static JsonNode text(JsonNode option, String typed) {
        int length = Json.length(typed);
        if (length < option.path("min_length").asInt(0)
                || length > option.path("max_length").asInt(6000)) {
            throw new IllegalArgumentException("the client takes no text of this length: " + length);
        }
        return VALUES.textNode(typed);
    }

    private static JsonNode within(JsonNode option, JsonNode number) {
        double value = number.asDouble();
        boolean low = Json.has(option, "min_value")
                && value < option.path("min_value").asDouble();
        boolean high = Json.has(option, "max_value")
                && value > option.path("max_value").asDouble();
        if (low || high) {
            throw new IllegalArgumentException("the client does not take " + number);
        }
        return number;
    }

    /** What the given options refer to, in Discord's {@code resolved} form. */
    ObjectNode resolved() {
        return finding.resolved();
    }
}
