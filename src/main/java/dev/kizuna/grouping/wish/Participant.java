package dev.kizuna.grouping.wish;

import dev.kizuna.kernel.MemberId;
import java.util.Set;

/**
 * Somebody to be seated. Organisation, field and area are empty where unknown; unknown ones are never alike.
 *
 * @param newcomer has been to no meeting before
 * @param pinned the table they are pinned to, the first being 1; 0 for none
 */
public record Participant(
        MemberId id, String organisation, String field, String area, Set<Trait> traits, boolean newcomer, int pinned) {

    public Participant {
        traits = Set.copyOf(traits);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
