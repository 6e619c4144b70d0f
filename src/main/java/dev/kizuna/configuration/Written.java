package dev.kizuna.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the operator wrote, in the file and over it in the environment. Whatever is asked for is a setting, whatever is
 * not is unknown; what is wrong is collected, so that all of it can be told at once.
 */
final class Written {
    private final Map<String, String> file;
    private final Map<String, String> environment;
    private final Set<String> asked = new TreeSet<>();
    private final List<String> troubles = new ArrayList<>();

    Written(Map<String, String> file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /**
     * The value for a key; an empty one counts as not given.
     *
     * @param allowed reads it, or throws what is allowed instead
     */
    <T> Optional<T> value(String key, Function<String, T> allowed) {
        asked.add(key);
        String value = environment
                .getOrDefault(variable(key), file.getOrDefault(key, ""))
                .strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(allowed.apply(value));
        } catch (IllegalArgumentException e) {
            troubles.add(key + " has a value that is not allowed; allowed: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Every key that was asked for. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** A line for each name that is not a setting; where there is none, for each value that is not allowed. */
    List<String> troubles() {
        Set<String> unknown = new TreeSet<>(file.keySet());
        unknown.addAll(environment.keySet());
        asked.forEach(key -> {
            unknown.remove(key);
            unknown.remove(variable(key));
        });
        String allowed = String.join(", ", asked);
        return unknown.isEmpty()
                ? List.copyOf(troubles)
                : unknown.stream()
                        .map(key -> key + " is not a setting; allowed: " + allowed)
                        .toList();
    }

    /** The environment variable for a key. */
    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
