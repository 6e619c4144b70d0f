package dev.kizuna.member.intake;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import dev.kizuna.member.intake.PhoneTraces.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who has which number, on a card or on a line above. An office's number is shared by colleagues: only those whose names
 * are similar may be one person by it.
 */
final class SamePhone {
    private final Map<String, List<Owner>> owners = new HashMap<>();

    /** @param card whose the number is on; none of one that stands on a line alone */
    record Owner(Profile profile, Optional<MemberId> card) {}

    /** Whoever has a number on their card. */
    void note(Known known, Map<MemberId, String> onCards) {
        known.person()
                .flatMap(person -> Optional.ofNullable(onCards.get(person.id())))
                .ifPresent(trace -> owners(trace)
                        .add(new Owner(known.profile(), known.person().map(Person::id))));
    }

    /** Somebody who may be whoever is called like that and has one of these numbers. */
    Optional<Owner> as(Profile wanted, List<Trace> phones) {
        return phones.stream()
                .flatMap(phone -> phone.traces().stream()
                        .flatMap(trace -> owners.getOrDefault(trace, List.of()).stream())
                        .filter(owner -> phone.personal() || Likeness.nameSimilar(owner.profile(), wanted)))
                .findFirst();
    }

    void note(Profile owner, List<Trace> phones) {
        phones.forEach(phone -> phone.traces().forEach(trace -> owners(trace).add(new Owner(owner, Optional.empty()))));
    }

    private List<Owner> owners(String trace) {
        return owners.computeIfAbsent(trace, none -> new ArrayList<>());
    }
}
