package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Options of commands: 25 at each level, required ones first, 25 choices each. */
final class OptionRules {
    private static final int MOST = 25;
    private static final int STRING = 3;
    private static final long SAFE_INTEGER = 1L << 53;

    private OptionRules() {}

    static void check(FormErrors errors, CommandRules names, JsonNode options, String path) {
        errors.size(options, path, 0, MOST);
        Set<String> seen = new HashSet<>();
        boolean optional = false;
        for (int i = 0; i < options.size(); i++) {
            JsonNode option = options.path(i);
            String at = path + "." + i;
            names.named(option, at);
            errors.number(option, at, "type", 1, 11);
            boolean required = option.path("required").asBoolean();
            if (required && optional) {
                errors.add(
                        at,
                        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        "Required options must be placed before non-required options");
            }
            boolean nested = option.path("type").asInt() <= 2;
            optional |= !required && !nested;
            if (!seen.add(option.path("name").asText())) {
                errors.add(
                        at + ".name", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
            }
            if (nested) {
                check(errors, names, option.path("options"), at + ".options");
            }
            details(errors, option, at);
        }
    }

    private static void details(FormErrors errors, JsonNode option, String at) {
        JsonNode choices = option.path("choices");
        errors.size(choices, at + ".choices", 0, MOST);
        for (int i = 0; i < choices.size(); i++) {
            String path = at + ".choices." + i;
            errors.text(choices.path(i), path, "name", 1, 100);
            if (option.path("type").asInt() == STRING) {
                errors.text(choices.path(i), path, "value", 1, 100);
            }
        }
        if (option.path("autocomplete").asBoolean() && !choices.isEmpty()) {
            errors.add(
                    at + ".autocomplete",
                    "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_WITH_CHOICES",
                    "Autocomplete cannot be used with choices");
        }
        errors.number(option, at, "min_length", 0, 6000);
        errors.number(option, at, "max_length", 1, 6000);
        errors.number(option, at, "min_value", -SAFE_INTEGER, SAFE_INTEGER);
        errors.number(option, at, "max_value", -SAFE_INTEGER, SAFE_INTEGER);
    }

    /** Choices that answer an autocompletion. */
    static void suggestions(FormErrors errors, JsonNode choices) {
        errors.size(choices, "choices", 0, MOST);
        for (int i = 0; i < choices.size(); i++) {
            errors.text(choices.path(i), "choices." + i, "name", 1, 100);
            if (choices.path(i).path("value").isTextual()) {
                errors.text(choices.path(i), "choices." + i, "value", 1, 100);
            }
        }
    }
}
