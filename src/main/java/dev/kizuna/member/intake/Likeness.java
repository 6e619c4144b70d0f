package dev.kizuna.member.intake;

import dev.kizuna.member.Profile;
import dev.kizuna.member.reading.NameKey;
import dev.kizuna.member.reading.OfficeKey;
import java.util.List;
import java.util.Optional;

/** What two who may be one person have in common. */
final class Likeness {
    private Likeness() {}

    /** Their reading and office, where both are said: two who share both may be one person. */
    static Optional<List<NameKey>> reading(Profile of) {
        return of.reading().isEmpty() || of.organisation().isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(NameKey.of(of.reading()), OfficeKey.of(of.organisation())));
    }

    /** Whether one could be the other under another name: the family's, the given one or the reading is the same. */
    static boolean nameSimilar(Profile one, Profile other) {
        return share(one.name(), other.name()) || share(one.reading(), other.reading());
    }

    private static boolean share(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        String[] parts = one.split(" ", 2);
        String[] others = other.split(" ", 2);
        if (parts.length < 2 || others.length < 2) {
            return NameKey.of(one).equals(NameKey.of(other));
        }
        return NameKey.of(parts[0]).equals(NameKey.of(others[0]))
                || NameKey.of(parts[1]).equals(NameKey.of(others[1]));
    }
}
