package dev.kizuna.discord;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person filled into a form or chose in a menu: values by the custom id of the input. */
public record Fields(Map<String, List<String>> values) {

    /** What was typed, without blanks around it; empty input counts as nothing. */
    public Optional<String> text(String input) {
        return chosen(input).stream().findFirst().map(String::strip).filter(text -> !text.isEmpty());
    }

    /** All values chosen in a menu. */
    public List<String> chosen(String input) {
        return values.getOrDefault(input, List.of());
    }
}
