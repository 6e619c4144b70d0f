package dev.kizuna.circle;

import dev.kizuna.kernel.Refusal;
import java.util.List;
import java.util.Locale;

/** A circle's own list of words to choose from: each once, in the order given. */
final class Words {
    /** One less than the choices that a menu of Discord holds: a person's own word must fit in beside them. */
    static final int MOST = 24;

    static final int LONGEST = 40;

    private static final List<String> JAPANESE_FIELDS = List.of("福祉", "医療", "教育", "行政", "企業", "個人事業主", "その他");
    private static final List<String> ENGLISH_FIELDS =
            List.of("Welfare", "Medicine", "Education", "Government", "Company", "Sole trader", "Other");

    private Words() {}

    /** The fields of a circle that has not said which it wants. */
    static List<String> fields(Locale language) {
        return language.equals(Locale.JAPANESE) ? JAPANESE_FIELDS : ENGLISH_FIELDS;
    }

    /**
     * @throws Refusal {@link CircleRefusal#TOO_MANY_WORDS}, {@link CircleRefusal#WORD_TOO_LONG}
     */
    static List<String> checked(List<String> words) {
        List<String> distinct = words.stream()
                .map(word -> word.replaceAll("[\\s\0]+", " ").strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (distinct.size() > MOST) {
            throw new Refusal(CircleRefusal.TOO_MANY_WORDS, "most", MOST);
        }
        for (String word : distinct) {
            if (word.length() > LONGEST) {
                throw new Refusal(CircleRefusal.WORD_TOO_LONG, "word", word, "most", LONGEST);
            }
        }
        return distinct;
    }
}
