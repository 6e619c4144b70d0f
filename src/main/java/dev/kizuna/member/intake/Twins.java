package dev.kizuna.member.intake;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Person;
import dev.kizuna.member.reading.NameKey;
import dev.kizuna.member.reading.OfficeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two entries of a list that may be one person: of the same reading, or the same name, at the same office, or of similar
 * names and one phone number. It only points at them; whether they are one person is for somebody to say who knows them.
 */
public record Twins(Person one, Person other) {

    /**
     * All of them, in the order of the people; nobody with an account is taken for somebody with another.
     *
     * @param phones by their traces
     */
    static List<Twins> among(List<Person> people, Map<MemberId, String> phones) {
        Map<List<NameKey>, List<Person>> alike = new HashMap<>();
        Map<String, List<Person>> reached = new HashMap<>();
        Set<Twins> twins = new LinkedHashSet<>();
        for (Person person : people) {
            for (List<NameKey> key : keys(person)) {
                List<Person> before = alike.computeIfAbsent(key, none -> new ArrayList<>());
                before.stream().filter(each -> mayBe(each, person)).forEach(each -> twins.add(of(each, person)));
                before.add(person);
            }
            Optional.ofNullable(phones.get(person.id())).ifPresent(trace -> {
                List<Person> before = reached.computeIfAbsent(trace, none -> new ArrayList<>());
                before.stream()
                        .filter(each -> mayBe(each, person))
                        .filter(each -> Likeness.nameSimilar(each.profile(), person.profile()))
                        .forEach(each -> twins.add(of(each, person)));
                before.add(person);
            });
        }
        return List.copyOf(twins);
    }

    private static boolean mayBe(Person one, Person other) {
        return one.user().isEmpty() || other.user().isEmpty();
    }

    /** The one with the account first, since that one stays; else the one noted first. */
    private static Twins of(Person one, Person other) {
        boolean swapped = one.user().isPresent() == other.user().isPresent()
                ? one.id().value() > other.id().value()
                : other.user().isPresent();
        return swapped ? new Twins(other, one) : new Twins(one, other);
    }

    private static List<List<NameKey>> keys(Person person) {
        if (person.organisation().isEmpty()) {
            return List.of();
        }
        NameKey office = OfficeKey.of(person.organisation());
        List<List<NameKey>> keys = new ArrayList<>();
        keys.add(List.of(NameKey.of("name:" + person.name()), office));
        if (!person.reading().isEmpty()) {
            keys.add(List.of(NameKey.of("reading:" + person.reading()), office));
        }
        return keys;
    }
}
