package dev.kizuna.member.reading;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is compared in a search: hiragana and katakana, full and half width, small and capital letters, small
 * and full-sized kana, and the variants of name kanji (髙/高) are alike; blanks, middle dots and variation selectors do
 * not count. A long vowel mark stands for whichever vowel lengthens: ユーコ is found by ゆうこ and ゆこ, and the other way.
 */
public final class NameKey implements Comparable<NameKey> {
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String FULL = "あいうえおつやゆよわかけ";
    private static final int LONG = 'ー';
    /** The kana of each vowel, which a vowel of {@link #LENGTHENING} at the same place prolongs. */
    private static final String[] ROWS = {
        "あかがさざただなはばぱまやらわ", "いきぎしじちぢにひびぴみり", "うくぐすずつづぬふぶぷむゆるゔ", "えけげせぜてでねへべぺめれ", "おこごそぞとどのほぼぽもよろを"
    };

    private static final String[] LENGTHENING = {"あ", "い", "う", "いえ", "うお"};

    private final String key;
    /** Made at the first need, from nothing but the key: two threads that make it make the same. */
    private @Nullable String shortened;

    private NameKey(String key) {
        this.key = key;
    }

    public static NameKey of(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        int before = -1;
        for (int point : wide.codePoints().toArray()) {
            int folded = point == '々' && before >= 0 ? before : folded(point);
            if (folded >= 0) {
                key.appendCodePoint(folded);
                before = folded;
            }
        }
        return new NameKey(key.toString());
    }

    /** Whether every word of {@code query}, or all of it together, is part of one of the fields. */
    public static boolean matches(String query, String... fields) {
        NameKey whole = of(query);
        NameKey[] keys = new NameKey[fields.length];
        for (int i = 0; i < fields.length; i++) {
            keys[i] = of(fields[i]);
        }
        if (anyContains(keys, whole)) {
            return true;
        }
        for (String word : query.strip().split("[\\s　]+")) {
            if (!anyContains(keys, of(word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyContains(NameKey[] keys, NameKey part) {
        for (NameKey key : keys) {
            if (key.contains(part)) {
                return true;
            }
        }
        return false;
    }

    public boolean contains(NameKey part) {
        if (key.contains(part.key)) {
            return true;
        }
        boolean longVowels = key.indexOf(LONG) >= 0 || part.key.indexOf(LONG) >= 0;
        return longVowels && shortened().contains(part.shortened());
    }

    private String shortened() {
        String known = shortened;
        if (known == null) {
            known = shortened(key);
            shortened = known;
        }
        return known;
    }

    /** By the order of the kana, which for readings is the order of a Japanese list of names. */
    @Override
    public int compareTo(NameKey other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameKey name && name.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }

    /** -1 for what does not count. */
    private static int folded(int point) {
        if (Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == '・'
                || isVariationSelector(point)) {
            return -1;
        }
        int kana = point >= 'ァ' && point <= 'ヶ' ? point - ('ァ' - 'ぁ') : point;
        int small = SMALL.indexOf(kana);
        return small >= 0 ? FULL.charAt(small) : KanjiVariants.common(kana);
    }

    private static boolean isVariationSelector(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
    }

    /** Without long vowel marks and without the vowels they could stand for. */
    private static String shortened(String key) {
        StringBuilder kept = new StringBuilder();
        for (char c : key.toCharArray()) {
            boolean prolongs = kept.length() > 0 && prolongs(c, kept.charAt(kept.length() - 1));
            if (c != LONG && !prolongs) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean prolongs(char vowel, char before) {
        for (int row = 0; row < ROWS.length; row++) {
            if (ROWS[row].indexOf(before) >= 0) {
                return LENGTHENING[row].indexOf(vowel) >= 0;
            }
        }
        return false;
    }
}
