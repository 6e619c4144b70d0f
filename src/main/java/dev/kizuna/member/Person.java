package dev.kizuna.member;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import java.util.Locale;
import java.util.Optional;

/**
 * A person as the circle knows them. Texts are as people typed them, not yet harmless; empty where nothing is known.
 *
 * @param name of the profile, else the name on Discord
 * @param language in which they were last seen on Discord: Japanese or English; none of those never seen there
 */
public record Person(
        MemberId id,
        CircleId circle,
        Optional<UserId> user,
        String name,
        String reading,
        String organisation,
        String field,
        String area,
        Optional<Locale> language) {

    /** The same as a profile to be changed; with the name on Discord where the profile has none. */
    public Profile profile() {
        return new Profile(name, reading, organisation, field, area);
    }

    /** Whether they were erased: the row that counts rest on, and nobody any more. */
    public boolean isErased() {
        return name.equals(Member.NOBODY);
    }

    /** The name and where they work, to tell people of one name apart. */
    public String label() {
        return profile().label();
    }

    /** The id alone, since the rest would reach logs. */
    @Override
    public String toString() {
        return "Person[" + id.value() + "]";
    }
}
