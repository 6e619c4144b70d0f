package dev.kizuna.contact.discord;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Option.Suggestion;
import dev.kizuna.discord.UserText;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.reading.NameKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The {@code person} to whom somebody would like to be introduced: one of those they met, or anybody of the circle whose
 * name they know. Nobody else's is listed for them: of a stranger two letters of the name have to be typed first, and
 * nothing beside the name is said.
 */
final class WantedPeople {
    private static final int MOST = 25;
    private static final int LONGEST = 100;
    private static final int KNOWN_BY = 2;

    private final MetPeople met;
    private final Members members;

    WantedPeople(MetPeople met, Members members) {
        this.met = met;
        this.members = members;
    }

    Option option() {
        return Option.suggested("person", this::suggest);
    }

    /**
     * Whom the caller means; none where nobody is named.
     *
     * @throws Refusal {@link CardRefusal#NOBODY_OF_THE_NAME}, {@link CardRefusal#SEVERAL_MET}
     */
    Optional<MemberId> meant(Caller caller, Arguments given) {
        return given.text("person").map(typed -> {
            List<MemberId> meant = met.found(caller, typed).stream()
                    .map(tie -> tie.other().id())
                    .toList();
            if (meant.isEmpty()) {
                meant = called(named(caller, typed).toList(), typed);
            }
            return MetPeople.one(meant, CardRefusal.NOBODY_OF_THE_NAME, typed);
        });
    }

    /** Whose whole name was typed comes before those of whose name it is a part. */
    private static List<MemberId> called(List<Person> people, String typed) {
        List<MemberId> wholly = people.stream()
                .filter(person -> NameKey.of(person.name()).equals(NameKey.of(typed)))
                .map(Person::id)
                .toList();
        return wholly.isEmpty() ? people.stream().map(Person::id).toList() : wholly;
    }

    private List<Suggestion> suggest(Caller caller, String typed) {
        List<Suggestion> known = met.suggest(caller, typed);
        List<String> labels = known.stream().map(Suggestion::label).toList();
        return Stream.concat(
                        known.stream(),
                        named(caller, typed)
                                .map(Person::name)
                                .distinct()
                                .map(name -> UserText.label(name, LONGEST))
                                .filter(name -> labels.stream().noneMatch(label -> label.startsWith(name)))
                                .map(name -> new Suggestion(name, name)))
                .limit(MOST)
                .toList();
    }

    /** By their names alone, so that no office is found out. */
    private Stream<Person> named(Caller caller, String typed) {
        String name = typed.strip();
        return name.codePointCount(0, name.length()) < KNOWN_BY
                ? Stream.empty()
                : members.find(caller.inCircle(), name).stream()
                        .filter(person ->
                                person.user().filter(caller.user()::equals).isEmpty())
                        .filter(person -> NameKey.matches(name, person.name(), person.reading()));
    }
}
