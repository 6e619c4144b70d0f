package dev.kizuna.contact;

import dev.kizuna.member.reading.NameKey;
import dev.kizuna.member.reading.OfficeKey;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What somebody wants to ask about. Every word of it must be found, itself or another that means the same, however it is
 * written.
 */
final class Topic {
    /** What is searched, besides the line of work. */
    static final List<Item> LOOKED_AT = List.of(Item.OFFICE, Item.OFFER);

    /** For each word, what may stand for it. */
    private final List<List<NameKey>> words;

    /** @param meanings words that mean the same, group by group */
    Topic(String typed, List<List<String>> meanings) {
        words = Stream.of(OfficeKey.bare(typed).strip().split("[\\s　、，,・]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> standIns(NameKey.of(word), meanings))
                .toList();
    }

    boolean fits(SeenCard card) {
        return isIn(card.items().getOrDefault(Item.OFFER, "")
                + "\n" + card.items().getOrDefault(Item.OFFICE, "") + "\n"
                + card.owner().field());
    }

    boolean isOffered(SeenCard card) {
        return isIn(card.items().getOrDefault(Item.OFFER, ""));
    }

    /** Whether for every word something that may stand for it is found; of no words at all, too. */
    boolean isIn(Predicate<List<NameKey>> found) {
        for (List<NameKey> word : words) {
            if (!found.test(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isIn(String text) {
        NameKey key = NameKey.of(text);
        return !words.isEmpty() && isIn(any -> any.stream().anyMatch(key::contains));
    }

    /** The word itself, and every word of the groups that hold it. */
    private static List<NameKey> standIns(NameKey word, List<List<String>> meanings) {
        return Stream.concat(
                        Stream.of(word),
                        meanings.stream()
                                .map(group -> group.stream().map(NameKey::of).toList())
                                .filter(group -> group.stream().anyMatch(word::equals))
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }
}
