package dev.kizuna.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is held about somebody.
 *
 * @param items texts, numbers, moments, and constants of enums that have a word in every language
 */
public record Held(Subject subject, Map<Detail, Object> items) {
    public Held {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /** Without anything said yet; what is empty need not be said. */
    public static Held of(Subject subject) {
        return new Held(subject, Map.of());
    }

    /** With one more item, unless it is empty. */
    public Held with(Detail item, @Nullable Object value) {
        if (value == null || value.equals("")) {
            return this;
        }
        Map<Detail, Object> more = new LinkedHashMap<>(items);
        more.put(item, value);
        return new Held(subject, more);
    }

    /** The subject alone, since the rest would reach logs. */
    @Override
    public String toString() {
        return "Held[" + subject + "]";
    }
}
