package dev.kizuna.discord;

import dev.kizuna.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person filled into a form or chose in a menu: values, and files, by the custom id of the input. */
public record Fields(Map<String, List<String>> values, Map<String, GivenFile> files) {

    /** Without files. */
    public Fields(Map<String, List<String>> values) {
        this(values, Map.of());
    }

    /** What was typed, without blanks around it; empty input counts as nothing. */
    public Optional<String> text(String input) {
        return chosen(input).stream().findFirst().map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * The constant chosen in a menu.
     *
     * @throws Refusal {@link EdgeRefusal#OUT_OF_DATE} for a choice that was never offered, or no longer is
     */
    public <E extends Enum<E>> Optional<E> choice(String input, Class<E> type) {
        return text(input).map(name -> constant(type, name));
    }

    /**
     * The id of the channel, role or account chosen in a menu.
     *
     * @throws Refusal {@link EdgeRefusal#OUT_OF_DATE} for what is no id
     */
    public Optional<Long> id(String input) {
        return text(input).map(Fields::parsed);
    }

    /** The first file given to an input. */
    public Optional<GivenFile> file(String input) {
        return Optional.ofNullable(files.get(input));
    }

    /** Every value chosen in a menu, as offered or forged. */
    public List<String> chosen(String input) {
        return values.getOrDefault(input, List.of());
    }

    /** The constant of this name, whatever its case. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
    }

    private static Long parsed(String id) {
        try {
            return Long.valueOf(id);
        } catch (NumberFormatException forged) {
            throw new Refusal(EdgeRefusal.OUT_OF_DATE);
        }
    }
}
