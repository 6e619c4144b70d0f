package dev.kizuna.privacy.discord;

import dev.kizuna.privacy.Held;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The same as JSON, for whoever takes it elsewhere: an array with an object for each thing that is held. */
final class Machine {
    private Machine() {}

    static String json(List<Held> held) {
        return held.stream().map(Machine::object).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private static String object(Held held) {
        String items = held.items().entrySet().stream()
                .map(item -> ", " + quoted(name(item.getKey())) + ": " + value(item.getValue()))
                .collect(Collectors.joining());
        return "{" + quoted("subject") + ": " + quoted(name(held.subject())) + items + "}";
    }

    /** Account numbers are longer than what other languages read as a number. */
    private static String value(Object value) {
        return value instanceof Integer
                ? value.toString()
                : quoted(value instanceof Enum<?> word ? name(word) : value.toString());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        String safe = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        String plain = safe.chars()
                .filter(letter -> letter >= ' ')
                .collect(StringBuilder::new, (kept, letter) -> kept.append((char) letter), StringBuilder::append)
                .toString();
        return "\"" + plain + "\"";
    }
}
