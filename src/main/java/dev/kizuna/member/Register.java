package dev.kizuna.member;

import static java.util.stream.Collectors.joining;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.reading.NameKey;
import java.util.List;
import java.util.Optional;

/** All people of a circle as they were at one moment, to be asked many times for one reading. */
public final class Register {
    private static final int CANDIDATES = 5;

    private final List<Person> all;

    Register(List<Person> all) {
        this.all = all;
    }

    /** Everyone, by reading, or by name where the reading is unknown. */
    public List<Person> all() {
        return all;
    }

    /**
     * Those of whom every word of the text is part of the name, reading, organisation or field, however it is written:
     * hiragana or katakana, full or half width, old or new kanji. Everyone for an empty text. Sorted as {@link #all}.
     */
    public List<Person> find(String text) {
        return all.stream()
                .filter(person ->
                        NameKey.matches(text, person.name(), person.reading(), person.organisation(), person.field()))
                .toList();
    }

    /**
     * The one person meant by what was chosen from suggestions (the id) or typed in their stead (as {@link #find}).
     *
     * @throws Refusal {@link MemberRefusal#UNKNOWN_PERSON}, {@link MemberRefusal#NOBODY_FOUND},
     *     {@link MemberRefusal#SEVERAL_FOUND}
     */
    public Person meant(String text) {
        return chosen(text).map(this::get).orElseGet(() -> typed(text));
    }

    /** The id that a suggestion stands for; empty of what somebody typed. */
    static Optional<MemberId> chosen(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new MemberId(Long.parseLong(text))) : Optional.empty();
    }

    private Person get(MemberId member) {
        return all.stream()
                .filter(person -> person.id().equals(member))
                .findFirst()
                .orElseThrow(() -> new Refusal(MemberRefusal.UNKNOWN_PERSON));
    }

    private Person typed(String text) {
        List<Person> found = text.isBlank() ? List.of() : find(text);
        if (found.isEmpty()) {
            throw new Refusal(MemberRefusal.NOBODY_FOUND, "text", text);
        }
        if (found.size() > 1) {
            String candidates =
                    found.stream().limit(CANDIDATES).map(Person::label).collect(joining(" / "));
            throw new Refusal(
                    MemberRefusal.SEVERAL_FOUND, "text", text, "count", found.size(), "candidates", candidates);
        }
        return found.get(0);
    }
}
