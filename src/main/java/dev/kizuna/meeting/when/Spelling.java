package dev.kizuna.meeting.when;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings the many ways to write one thing to a single one: full width, dashes and waves, numerals in words. */
final class Spelling {
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\uFE63]");
    private static final Pattern WAVES = Pattern.compile("[\u301C\u3030\u223C\u2053\u2192]");
    /** The long vowel mark, typed where a wave was meant: 14時ー16時. */
    private static final Pattern VOWEL_MARK_AS_WAVE = Pattern.compile("(?<=[\\d時分半mM])\\s*ー\\s*(?=[\\d午夕夜朝正])");

    private static final Pattern NUMERAL = Pattern.compile("[〇零一二三四五六七八九十百]{1,6}");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![a-z])(?:" + String.join("|", NUMBERS) + ")(?![a-z])", Pattern.CASE_INSENSITIVE);
    private static final Map<Character, Integer> UNITS = Map.of('十', 10, '百', 100);

    private Spelling() {}

    static String plain(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        text = DASHES.matcher(text).replaceAll("-");
        text = WAVES.matcher(text).replaceAll("~");
        text = text.replace("一昨日", "おととい");
        text = NUMERAL.matcher(text).replaceAll(Spelling::kanjiNumber);
        text = NUMBER.matcher(text)
                .replaceAll(word -> String.valueOf(NUMBERS.indexOf(word.group().toLowerCase(Locale.ROOT))));
        return VOWEL_MARK_AS_WAVE.matcher(text).replaceAll("~");
    }

    private static String kanjiNumber(MatchResult numeral) {
        int sum = 0;
        int digits = 0;
        boolean digitOpen = false;
        for (char c : numeral.group().toCharArray()) {
            Integer unit = UNITS.get(c);
            if (unit == null) {
                digits = digits * 10 + Math.max(0, "〇一二三四五六七八九".indexOf(c));
                digitOpen = true;
            } else {
                sum += (digitOpen ? digits : 1) * unit;
                digits = 0;
                digitOpen = false;
            }
        }
        return String.valueOf(sum + digits);
    }
}
