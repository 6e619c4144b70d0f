package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Application commands: names, options, choices, languages, and 8000 characters in all. */
public final class CommandRules {
    private static final Pattern NAME =
            Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> LOCALES = Set.of(
            ("id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th"
                            + " zh-CN ja zh-TW ko")
                    .split(" "));
    private static final Map<Integer, Integer> MOST_BY_TYPE = Map.of(1, 100, 2, 15, 3, 15, 4, 1);
    private static final int TOTAL = 8000;
    private static final int CHAT_INPUT = 1;

    private final FormErrors errors;

    private CommandRules(FormErrors errors) {
        this.errors = errors;
    }

    /**
     * All commands of one scope at once.
     *
     * @throws ApiError 30032 beyond 100 slash or 15 user or message commands
     */
    public static void checkAll(FormErrors errors, JsonNode commands) {
        MOST_BY_TYPE.forEach((type, most) -> {
            long count = Json.stream(commands)
                    .filter(command -> command.path("type").asInt(CHAT_INPUT) == type)
                    .count();
            if (count > most) {
                throw new ApiError(400, 30032, "Maximum number of application commands reached (" + most + ")");
            }
        });
        Set<String> names = new HashSet<>();
        for (int i = 0; i < commands.size(); i++) {
            JsonNode command = commands.path(i);
            check(errors, command, String.valueOf(i));
            if (!names.add(command.path("type").asInt(CHAT_INPUT) + " "
                    + command.path("name").asText())) {
                errors.add(
                        String.valueOf(i),
                        "APPLICATION_COMMANDS_DUPLICATE_NAME",
                        "Application command names must be unique");
            }
        }
    }

    /** One command; {@code at} is its index in a list, or empty. */
    public static void check(FormErrors errors, JsonNode command, String at) {
        CommandRules rules = new CommandRules(errors);
        if (command.path("type").asInt(CHAT_INPUT) == CHAT_INPUT) {
            rules.named(command, at);
            OptionRules.check(errors, rules, command.path("options"), at(at, "options"));
        } else {
            errors.text(command, at, "name", 1, 32);
        }
        if (CommandSize.of(command) > TOTAL) {
            errors.add(
                    at.isEmpty() ? "name" : at, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
        }
    }

    static String at(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    void named(JsonNode thing, String at) {
        errors.text(thing, at, "description", 1, 100);
        if (Json.has(thing, "name")) {
            name(thing.path("name").asText(), at(at, "name"));
        } else {
            errors.required(at(at, "name"));
        }
        localised(thing, at, "name_localizations", true);
        localised(thing, at, "description_localizations", false);
    }

    private void name(String name, String path) {
        if (!NAME.matcher(name).matches() || !name.equals(name.toLowerCase(Locale.ROOT))) {
            errors.add(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
    }

    private void localised(JsonNode thing, String at, String key, boolean name) {
        thing.path(key).fields().forEachRemaining(entry -> {
            String path = at(at, key) + "." + entry.getKey();
            if (!LOCALES.contains(entry.getKey())) {
                errors.add(path, "BASE_TYPE_CHOICES", "Unknown locale");
            }
            if (name) {
                name(entry.getValue().asText(), path);
            } else {
                errors.length(path, entry.getValue().asText(), 1, 100);
            }
        });
    }
}
