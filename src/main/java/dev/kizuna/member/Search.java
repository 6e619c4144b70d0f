package dev.kizuna.member;

import dev.kizuna.member.reading.NameKey;

/** Words looked for: every one of them must be part of the name, reading, organisation or field, or all together. */
final class Search {
    private final String text;

    Search(String text) {
        this.text = text;
    }

    boolean finds(Person person) {
        return NameKey.matches(text, person.name(), person.reading(), person.organisation(), person.field());
    }
}
