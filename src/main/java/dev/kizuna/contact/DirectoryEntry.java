package dev.kizuna.contact;

import static java.util.Comparator.comparing;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Person;
import dev.kizuna.member.reading.NameKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as coordinators search them.
 *
 * @param said who they are and what coordinators may see of their card
 */
record DirectoryEntry(MemberId id, NameKey order, NameKey field, NameKey area, NameKey said) {
    static final Comparator<DirectoryEntry> BY_READING =
            comparing(DirectoryEntry::order).thenComparing(entry -> entry.id().value());

    /** Counts in a search, and nobody types it: no word is found across two texts. */
    private static final String BETWEEN = "\u0001";

    static DirectoryEntry of(Person person, List<String> card) {
        Stream<String> profile =
                Stream.of(person.name(), person.reading(), person.organisation(), person.field(), person.area());
        return new DirectoryEntry(
                person.id(),
                NameKey.of(person.reading().isEmpty() ? person.name() : person.reading()),
                NameKey.of(person.field()),
                NameKey.of(person.area()),
                NameKey.of(Stream.concat(profile, card.stream()).collect(Collectors.joining(BETWEEN))));
    }

    boolean isOf(@Nullable NameKey wantedField, @Nullable NameKey wantedArea) {
        return (wantedField == null || field.contains(wantedField))
                && (wantedArea == null || area.contains(wantedArea));
    }

    /** Whether one of these stands in it. */
    boolean says(Collection<NameKey> any) {
        for (NameKey one : any) {
            if (said.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** The id alone, since the rest would reach logs. */
    @Override
    public String toString() {
        return "DirectoryEntry[" + id.value() + "]";
    }
}
