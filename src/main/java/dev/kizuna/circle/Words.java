package dev.kizuna.circle;

import dev.kizuna.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A circle's own list of words to choose from: each once, in the order given. */
final class Words {
    /** One less than the choices that a menu of Discord holds: a person's own word must fit in beside them. */
    static final int MOST = 24;

    static final int LONGEST = 40;

    private static final List<String> JAPANESE_FIELDS = List.of("福祉", "医療", "教育", "行政", "企業", "個人事業主", "その他");
    private static final List<String> ENGLISH_FIELDS =
            List.of("Welfare", "Medicine", "Education", "Government", "Company", "Sole trader", "Other");

    /** Of a line of words that mean the same. */
    static final int LONGEST_GROUP = 80;

    private static final List<String> JAPANESE_SYNONYMS = List.of(
            "ひきこもり＝引きこもり＝引き籠もり＝社会的孤立",
            "不登校＝登校しぶり＝学校に行けない",
            "仕事＝就労＝就職＝働く",
            "居場所＝フリースペース＝たまり場＝サロン",
            "お金＝家計＝生活困窮＝生活保護",
            "住まい＝住宅＝家探し＝アパート",
            "医療＝病院＝受診＝クリニック",
            "こころ＝心＝メンタル＝精神",
            "発達障害＝発達＝特性",
            "介護＝高齢＝お年寄り",
            "子ども＝こども＝子供＝児童",
            "相談＝話を聞く＝カウンセリング");
    private static final List<String> ENGLISH_SYNONYMS = List.of(
            "withdrawal=hikikomori=isolation",
            "work=job=employment",
            "money=debt=welfare benefits",
            "housing=home=flat",
            "counselling=listening=advice");

    private Words() {}

    /** Words that mean the same, of a circle that has not said which do. */
    static List<String> synonyms(Locale language) {
        return language.equals(Locale.JAPANESE) ? JAPANESE_SYNONYMS : ENGLISH_SYNONYMS;
    }

    /** The words of a line of those that mean the same. */
    static List<String> meanings(String line) {
        return Stream.of(line.split("[=＝,，、/／]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The fields of a circle that has not said which it wants. */
    static List<String> fields(Locale language) {
        return language.equals(Locale.JAPANESE) ? JAPANESE_FIELDS : ENGLISH_FIELDS;
    }

    /**
     * @throws Refusal {@link CircleRefusal#TOO_MANY_WORDS}, {@link CircleRefusal#WORD_TOO_LONG}
     */
    static List<String> checked(List<String> words) {
        return checked(words, LONGEST);
    }

    /** As above, each of at most so many characters. */
    static List<String> checked(List<String> words, int longest) {
        List<String> distinct = words.stream()
                .map(word -> word.replaceAll("[\\s\0]+", " ").strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (distinct.size() > MOST) {
            throw new Refusal(CircleRefusal.TOO_MANY_WORDS, "most", MOST);
        }
        for (String word : distinct) {
            if (word.length() > longest) {
                throw new Refusal(CircleRefusal.WORD_TOO_LONG, "word", word, "most", longest);
            }
        }
        return distinct;
    }
}
