package dev.kizuna.privacy;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Work;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one room holds about people. Every table with a person in it belongs to one of these; a test finds those that do
 * not.
 */
public interface PersonalData {

    /** The tables it answers for. */
    Set<String> tables();

    /** What is held about somebody, for them to read. */
    List<Held> held(Work work, Whom whom);

    /**
     * Removes what says something about somebody, or makes it nobody's where a count rests on it. Within a write of all
     * rooms; the room of the members comes last.
     *
     * @return what was published with their name in it and cannot be taken back from here, in words for coordinators
     */
    List<String> erase(Work work, Whom whom);

    /** When each of a circle's people was last heard of in this room; those of whom it knows that. */
    default Map<MemberId, Instant> seen(Work work, CircleId circle) {
        return Map.of();
    }

    /** Lets go of what has had its time, of whomever it is; each kind has a time of its own. */
    default void expire(Work work, Instant now) {}
}
