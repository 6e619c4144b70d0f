package dev.kizuna.member.intake;

import dev.kizuna.kernel.MemberId;
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
    private final Map<String, List<Profile>> owners = new HashMap<>();

    /** Whoever has a number on their card. */
    void note(Known known, Map<MemberId, String> onCards) {
        known.person()
                .flatMap(person -> Optional.ofNullable(onCards.get(person.id())))
                .ifPresent(trace -> owners(trace).add(known.profile()));
    }

    /** Somebody who may be whoever is called like that and has one of these numbers. */
    Optional<Profile> as(Profile wanted, List<Trace> phones) {
        return phones.stream()
                .flatMap(phone -> phone.traces().stream()
                        .flatMap(trace -> owners.getOrDefault(trace, List.of()).stream())
                        .filter(owner -> phone.personal() || Likeness.nameSimilar(owner, wanted)))
                .findFirst();
    }

    void note(Profile owner, List<Trace> phones) {
        phones.forEach(phone -> phone.traces().forEach(trace -> owners(trace).add(owner)));
    }

    private List<Profile> owners(String trace) {
        return owners.computeIfAbsent(trace, none -> new ArrayList<>());
    }
}
