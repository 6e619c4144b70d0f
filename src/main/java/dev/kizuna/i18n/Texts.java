package dev.kizuna.i18n;

import dev.kizuna.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Every text people read, by key and language. Values may be strings, numbers, enum constants (put in words), dates
 * (put in words) and collections of these; strings go in as they are, so what people typed must be made harmless first.
 */
public final class Texts {
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /**
     * Reads {@code i18n/<bundle>_ja.properties} and {@code _en.properties} of each bundle. The texts are parsed as they are
     * used, which spares the start most of them.
     *
     * @throws IllegalStateException if a key stands in one language only, or in two bundles
     */
    public Texts(String... bundles) {
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            for (String bundle : bundles) {
                Bundle.load(bundle, language).forEach((key, text) -> {
                    if (all.put(key, text) != null) {
                        throw new IllegalStateException("two bundles hold a text for " + key);
                    }
                });
            }
            texts.put(language, all);
        }
        Set<String> once = new TreeSet<>(in(Language.JA).keySet());
        once.removeAll(in(Language.EN).keySet());
        in(Language.EN).keySet().stream()
                .filter(key -> !in(Language.JA).containsKey(key))
                .forEach(once::add);
        if (!once.isEmpty()) {
            throw new IllegalStateException("in one language only: " + String.join(", ", once));
        }
    }

    /**
     * The text under a key, with its values filled in.
     *
     * @param namesAndValues a name, its value, the next name …; more than the text uses are allowed
     * @throws IllegalArgumentException if there is no such text or a value that it needs is missing
     */
    public String get(Language reader, String key, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fill(reader, key, values);
    }

    /** The word for a constant, kept under {@code <EnumName>.<CONSTANT>}. */
    public String word(Language reader, Enum<?> constant) {
        return constant instanceof DayOfWeek day
                ? DateWords.weekday(reader, day)
                : fill(reader, key(constant), Map.of());
    }

    /**
     * Why a rule said no and what to do next, kept under the reason's {@code <EnumName>.<CONSTANT>}.
     *
     * @param harmless applied to every string among the details, since people may have typed it
     */
    public String refusal(Language reader, Refusal refusal, UnaryOperator<String> harmless) {
        Map<String, Object> values = new LinkedHashMap<>();
        refusal.details()
                .forEach((name, value) ->
                        values.put(name, value instanceof String typed ? harmless.apply(typed) : value));
        return fill(reader, key(refusal.reason()), values);
    }

    /** The key under which a constant's text is kept. */
    public static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    public Set<String> keys() {
        return Set.copyOf(in(Language.JA).keySet());
    }

    /**
     * Makes sure that there is a text under each key.
     *
     * @throws IllegalStateException naming every key that has none
     */
    public void check(Collection<String> keys) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(in(Language.JA).keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no text for " + String.join(", ", missing));
        }
    }

    private String fill(Language reader, String key, Map<String, ?> values) {
        try {
            return template(reader, key).fill(values, value -> inWords(reader, value));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
        }
    }

    /** @throws IllegalArgumentException if there is none or it does not parse */
    Template template(Language reader, String key) {
        String text = in(reader).get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text");
        }
        return templates.computeIfAbsent(text, Template::parse);
    }

    private String inWords(Language reader, Object value) {
        if (value instanceof Enum<?> constant) {
            return word(reader, constant);
        }
        if (value instanceof ZonedDateTime moment) {
            return DateWords.moment(reader, moment);
        }
        if (value instanceof LocalDate day) {
            return DateWords.day(reader, day);
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> inWords(reader, one))
                    .collect(Collectors.joining(reader == Language.JA ? "、" : ", "));
        }
        if (value instanceof CharSequence || value instanceof Number) {
            return value.toString();
        }
        throw new IllegalArgumentException("no words for a " + value.getClass().getSimpleName());
    }

    private Map<String, String> in(Language language) {
        return texts.getOrDefault(language, Map.of());
    }
}
