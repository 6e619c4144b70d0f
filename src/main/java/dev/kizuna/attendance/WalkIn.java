package dev.kizuna.attendance;

import static java.util.stream.Collectors.joining;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import dev.kizuna.member.reading.NameKey;
import dev.kizuna.member.reading.OfficeKey;
import dev.kizuna.persistence.Work;
import java.util.List;

/**
 * Somebody at the door who is not on the list, in two fields.
 *
 * @param from the organisation or the field, whichever was said; blank for neither
 */
record WalkIn(String name, String from) {

    /**
     * The person of the circle with this very name (and this organisation or field, as far as both are known), or else
     * one from now on.
     *
     * @throws Refusal {@link AttendanceRefusal#SEVERAL_ALIKE}, or what a profile refuses
     */
    Person person(Work work, Members members, CircleSettings circle) {
        List<Person> alike =
                members.all(circle.id()).stream().filter(this::maybe).toList();
        if (alike.size() > 1) {
            String candidates = alike.stream().map(Person::label).collect(joining(" / "));
            throw new Refusal(AttendanceRefusal.SEVERAL_ALIKE, "name", name, "candidates", candidates);
        }
        return alike.stream().findFirst().orElseGet(() -> members.add(work, circle.id(), profile(circle)));
    }

    private boolean maybe(Person person) {
        boolean named = NameKey.of(person.name()).equals(NameKey.of(name));
        boolean unknown = person.organisation().isEmpty() && person.field().isEmpty();
        boolean fits = OfficeKey.of(person.organisation()).equals(OfficeKey.of(from))
                || NameKey.of(person.field()).equals(NameKey.of(from));
        return named && (from.isBlank() || unknown || fits);
    }

    private Profile profile(CircleSettings circle) {
        boolean isField = circle.words().fields().stream()
                .anyMatch(field -> NameKey.of(field).equals(NameKey.of(from)));
        return new Profile(name, "", isField ? "" : from, isField ? from : "", "");
    }
}
