package dev.kizuna.meeting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A plan word for word as it was typed, whether or not it can be understood. Pieces left blank are absent. */
public record Wording(Map<PlanPart, String> typed) {
    /** What is kept of one piece, in characters; Discord lets nobody type more. */
    static final int LIMIT = 4000;

    public Wording {
        Map<PlanPart, String> kept = new EnumMap<>(PlanPart.class);
        typed.forEach((part, text) -> {
            String some = Details.kept(text);
            if (some != null) {
                kept.put(part, some.length() > LIMIT ? some.substring(0, end(some)) : some);
            }
        });
        typed = Map.copyOf(kept);
    }

    /** No half of a character stays: no text can hold one. */
    private static int end(String text) {
        return Character.isHighSurrogate(text.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT;
    }

    public Optional<String> of(PlanPart part) {
        return Optional.ofNullable(typed.get(part));
    }

    /** This, with each piece replaced that the other has. */
    public Wording with(Wording other) {
        Map<PlanPart, String> both = new EnumMap<>(PlanPart.class);
        both.putAll(typed);
        both.putAll(other.typed);
        return new Wording(both);
    }

    /** The same with one piece in other words; blank ones take it away. */
    public Wording with(PlanPart part, String text) {
        Map<PlanPart, String> other = new EnumMap<>(PlanPart.class);
        other.putAll(typed);
        other.put(part, text);
        return new Wording(other);
    }
}
