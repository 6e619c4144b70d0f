package dev.kizuna.attendance;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How a word of hiragana is written in Latin letters, in one spelling for all that are in use: Hepburn and Kunrei, long
 * vowels written or not (shi/si, tōfu/toufu/tofu, tombo/tonbo). For words without small kana.
 */
final class LatinReading {
    private static final String KANA = "あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだぢづでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもやゆよらりるれろわをん";
    private static final String[] SYLLABLES =
            ("a i u e o ka ki ku ke ko ga gi gu ge go sa si su se so za zi zu ze zo ta ti tu te to da zi zu de do"
                            + " na ni nu ne no ha hi hu he ho ba bi bu be bo pa pi pu pe po ma mi mu me mo ya yu yo"
                            + " ra ri ru re ro wa o n")
                    .split(" ");
    private static final String[][] ALIKE = {
        {"shi", "si"},
        {"chi", "ti"},
        {"tsu", "tu"},
        {"fu", "hu"},
        {"dzu", "zu"},
        {"du", "zu"},
        {"ji", "zi"},
        {"di", "zi"},
        {"wo", "o"},
        {"mb", "nb"},
        {"mp", "np"},
        {"mm", "nm"},
        {"n'", "n"},
        {"ou", "o"},
        {"oo", "o"},
        {"uu", "u"},
    };

    private LatinReading() {}

    /** Of hiragana; what is none stays. */
    static String of(String word) {
        StringBuilder latin = new StringBuilder();
        for (char kana : word.toCharArray()) {
            int at = KANA.indexOf(kana);
            latin.append(at < 0 ? Character.toString(kana) : SYLLABLES[at]);
        }
        return folded(latin.toString());
    }

    /** Of what somebody has typed in Latin letters. */
    static String folded(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}\\s\\-^’]", "");
        for (String[] pair : ALIKE) {
            plain = plain.replace(pair[0], pair[1]);
        }
        return plain;
    }
}
