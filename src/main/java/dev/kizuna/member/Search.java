package dev.kizuna.member;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words looked for: every one of them must be part of the name, reading, organisation or field, or all together. */
final class Search {
    private final String whole;
    private final List<String> words;

    Search(String text) {
        whole = key(text);
        words = Stream.of(text.strip().split("\\s+|　")).map(Search::key).toList();
    }

    boolean finds(Person person) {
        List<String> keys = Stream.of(person.name(), person.reading(), person.organisation(), person.field())
                .map(Search::key)
                .toList();
        return keys.stream().anyMatch(key -> key.contains(whole))
                || words.stream().allMatch(word -> keys.stream().anyMatch(key -> key.contains(word)));
    }

    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
