package dev.kizuna.contact.followup;

import dev.kizuna.member.reading.NameKey;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much two texts are about the same. Japanese has no blanks between words: what counts is pairs of kanji, whole words in
 * katakana or letters, and four hiragana that are no mere grammar.
 */
final class Likeness {
    private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}々]{2,}");
    private static final Pattern WORD = Pattern.compile("[ァ-ヶー]{2,}|[a-z]{3,}");
    private static final Pattern HIRAGANA = Pattern.compile("[ぁ-ゖー]{4,}");
    private static final Pattern GRAMMAR =
            Pattern.compile("です|ます|まし|ませ|につい|ください|して|たい|こと|など|でき|ている|ない|ので|から|ため|とき|ところ|よう");
    /** Said of everything. */
    private static final Set<String> NOTHING_SAID = Set.of("相談", "対応", "支援", "紹介", "情報", "関係", "場合", "必要");

    private final List<List<NameKey>> meanings;

    /** @param meanings words that mean the same, group by group */
    Likeness(List<List<String>> meanings) {
        this.meanings = meanings.stream()
                .map(group -> group.stream().map(NameKey::of).toList())
                .toList();
    }

    /** 0 where they have nothing in common. */
    int of(String one, String other) {
        Set<String> common = topics(one);
        common.retainAll(topics(other));
        return common.size();
    }

    private Set<String> topics(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Set<String> topics = new HashSet<>();
        runs(KANJI, wide)
                .flatMap(run -> pieces(run, 2))
                .filter(pair -> !NOTHING_SAID.contains(pair))
                .forEach(topics::add);
        runs(WORD, wide).forEach(topics::add);
        runs(HIRAGANA, wide)
                .flatMap(run -> pieces(run, 4))
                .filter(piece -> !GRAMMAR.matcher(piece).find())
                .forEach(topics::add);
        NameKey key = NameKey.of(text);
        IntStream.range(0, meanings.size())
                .filter(group -> meanings.get(group).stream().anyMatch(key::contains))
                .forEach(group -> topics.add("=" + group));
        return topics;
    }

    private static Stream<String> runs(Pattern kind, String text) {
        return kind.matcher(text).results().map(found -> found.group());
    }

    private static Stream<String> pieces(String run, int size) {
        return IntStream.rangeClosed(0, run.length() - size).mapToObj(at -> run.substring(at, at + size));
    }
}
