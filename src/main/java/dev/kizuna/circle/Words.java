package dev.kizuna.circle;

import dev.kizuna.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A circle's own words: each once, in the order given, at most 24 of a kind.
 *
 * @param fields lines of work to choose from, of at most 40 characters
 * @param areas places to choose from, likewise
 * @param synonyms words that mean the same where somebody looks for help, a group a line, joined by =
 */
public record Words(List<String> fields, List<String> areas, List<String> synonyms) {
    /** One less than the choices that a menu of Discord holds: a person's own word must fit in beside them. */
    static final int MOST = 24;

    private static final int LONGEST = 40;
    /** Of a line of words that mean the same. */
    private static final int LONGEST_GROUP = 80;

    private static final List<String> JAPANESE_FIELDS = List.of("福祉", "医療", "教育", "行政", "企業", "個人事業主", "その他");
    private static final List<String> ENGLISH_FIELDS =
            List.of("Welfare", "Medicine", "Education", "Government", "Company", "Sole trader", "Other");
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

    /** @throws Refusal {@link CircleRefusal#TOO_MANY_WORDS}, {@link CircleRefusal#WORD_TOO_LONG} */
    public Words {
        fields = checked(fields, LONGEST);
        areas = checked(areas, LONGEST);
        synonyms = checked(synonyms, LONGEST_GROUP);
    }

    /** Those of a circle that has not said which it wants. */
    static Words usual(Locale language) {
        boolean japanese = language.equals(Locale.JAPANESE);
        return new Words(
                japanese ? JAPANESE_FIELDS : ENGLISH_FIELDS,
                List.of(),
                japanese ? JAPANESE_SYNONYMS : ENGLISH_SYNONYMS);
    }

    /** In another language: those that nobody has touched are that language's usual ones. */
    Words translated(Locale from, Locale to) {
        Words before = usual(from);
        Words after = usual(to);
        return new Words(
                fields.equals(before.fields) ? after.fields : fields,
                areas,
                synonyms.equals(before.synonyms) ? after.synonyms : synonyms);
    }

    /** Words that mean the same, group by group. */
    public List<List<String>> meanings() {
        return synonyms.stream().map(Words::meanings).toList();
    }

    private static List<String> meanings(String line) {
        return Stream.of(line.split("[=＝,，、/／]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> checked(List<String> words, int longest) {
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
