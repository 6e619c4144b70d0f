package dev.kizuna.discretion;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises what may identify somebody, by its form alone, in Japanese and English. It errs towards asking: a made-up
 * number looks like a real one, and whoever wrote it can say so.
 */
public final class ClientDetails {
    private static final String DIGITS = "[0-9〇一二三四五六七八九十]";
    private static final String DASH = "[-‐‑‒–—―−ー]";
    private static final String JOINT = "[\\s().・]?" + DASH + "?[\\s().]?";

    /** Ten or eleven digits from a 0, as all numbers of Japan have, or as many as may follow a country's code. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![0-9.])(?:0(?:" + JOINT + "[0-9]){9,10}|\\+[1-9](?:" + JOINT + "[0-9]){7,13})(?![0-9])");

    /** Fewer digits, as one writes them in the same town, where a word says what they are. */
    private static final Pattern LOCAL_PHONE =
            Pattern.compile("(?:電話|携帯|けいたい|TEL|Tel|tel|FAX|Fax|ファックス|☎|phone|mobile)[^0-9\\n]{0,6}[0-9]{2,4}" + DASH
                    + "?[0-9]{4}(?![0-9])");

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private static final Pattern ADDRESS = Pattern.compile(String.join(
            "|",
            "〒\\s?[0-9]{3}" + DASH + "?[0-9]{4}",
            "(?<![0-9]|[0-9]" + DASH + ")[0-9]{3}" + DASH + "[0-9]{4}(?!" + DASH + "?[0-9])",
            "[一-龠ヶ]{1,8}[市区町村郡][一-龠ぁ-んァ-ヶー]{0,12}" + DIGITS + "{1,4}(?:丁目|番地?|号|" + DASH + "[0-9])" + "[0-9" + "番地号のノ"
                    + "‐‑‒–—―−ー-]*",
            DIGITS + "{1,3}丁目\\s?" + DIGITS + "{1,4}(?:番|号|" + DASH + ")[0-9番地号‐‑‒–—―−ー-]*",
            DIGITS + "{1,4}番地?の?" + DIGITS + "{1,4}号?",
            "(?:アパート|マンション|ハイツ|コーポ|荘|団地|ビル)[^\\s。、]{0,8}[0-9]{1,4}号室?",
            "\\b[0-9]{1,5}\\s(?:[A-Z][a-z]+\\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr)\\b"));

    private static final String DATE = "(?:(?:明治|大正|昭和|平成|令和|[MTSHR])?\\s?(?:元|[0-9]{1,4})\\s?[年./-]\\s?[0-9]{1,2}"
            + "\\s?[月./-]\\s?[0-9]{1,2}\\s?日?)";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
    private static final Pattern BIRTH_DATE = Pattern.compile(String.join(
            "|",
            DATE + "\\s?(?:生まれ|うまれ|生\\b|生(?![一-龠ぁ-ん])|誕生)",
            "(?:生年月日|誕生日)[^0-9\\n]{0,6}(?:" + DATE + "|[0-9]{1,2}月[0-9]{1,2}日)",
            "(?<![A-Za-z0-9])[MTSHR][0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{1,2}(?![0-9])",
            "(?i:born|birthday|date of birth|DOB)[^0-9\\n]{0,10}(?:" + DATE + "|[0-9]{1,2}(?:st|nd|rd|th)?\\s" + MONTH
                    + "(?:\\s[0-9]{4})?|" + MONTH + "\\s[0-9]{1,2})",
            "(?i:born|birthday|date of birth|DOB)[^0-9\\n]{0,6}" + MONTH + "\\s[0-9]{1,2}"));

    private ClientDetails() {}

    /** One for each piece of the text that shows a sign, in the order of the signs; usually none. */
    public static List<Clue> in(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Set<Clue> clues = new LinkedHashSet<>();
        BitSet seen = new BitSet();
        find(PHONE, Sign.PHONE, plain, seen, clues);
        find(LOCAL_PHONE, Sign.PHONE, plain, seen, clues);
        find(EMAIL, Sign.EMAIL, plain, seen, clues);
        find(ADDRESS, Sign.ADDRESS, plain, seen, clues);
        find(BIRTH_DATE, Sign.BIRTH_DATE, plain, seen, clues);
        NamesWithAges.in(plain).forEach(piece -> clues.add(new Clue(Sign.NAME_AND_AGE, piece)));
        return List.copyOf(clues);
    }

    /** The same in what is to be fictional, where a name that may be somebody's is one, too. */
    public static List<Clue> inFiction(String text) {
        List<Clue> clues = in(text);
        Stream<Clue> names = NamesWithAges.called(Normalizer.normalize(text, Normalizer.Form.NFKC)).stream()
                .distinct()
                .filter(name -> clues.stream().noneMatch(clue -> clue.excerpt().contains(name)))
                .map(name -> new Clue(Sign.NAME, name));
        return Stream.concat(clues.stream(), names).toList();
    }

    /** @param seen the places of the text that are part of a clue already */
    private static void find(Pattern pattern, Sign sign, String text, BitSet seen, Set<Clue> clues) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            int known = seen.nextSetBit(found.start());
            if (known < 0 || known >= found.end()) {
                seen.set(found.start(), found.end());
                clues.add(new Clue(sign, found.group().strip()));
            }
        }
    }
}
