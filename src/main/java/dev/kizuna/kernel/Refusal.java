package dev.kizuna.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule said no, before anything was sent. The person reads why in their language, from the reason and the details;
 * {@link #getMessage()} names the reason alone, because details may hold personal data and messages reach logs.
 */
public final class Refusal extends RuntimeException {
    private final transient Enum<?> reason;
    private final transient Map<String, Object> details;

    /**
     * @param namesAndValues what the text fills in: a name, its value, the next name, its value …
     * @throws IllegalArgumentException if a name lacks its value or is not a string
     */
    public Refusal(Enum<?> reason, Object... namesAndValues) {
        super(reason.getDeclaringClass().getSimpleName() + "." + reason.name(), null, false, false);
        this.reason = reason;
        this.details = pairs(namesAndValues);
    }

    public Enum<?> reason() {
        return reason;
    }

    /** In the order given, unmodifiable. */
    public Map<String, Object> details() {
        return details;
    }

    private static Map<String, Object> pairs(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a name without a value");
        }
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!(namesAndValues[i] instanceof String name)) {
                throw new IllegalArgumentException("the name at position " + i + " is not a string");
            }
            pairs.put(name, namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(pairs);
    }
}
