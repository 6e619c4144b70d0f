package dev.kizuna.member.reading;

import java.text.Normalizer;
import java.util.Arrays;
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
    private static final char LONG = 'ー';
    /** The kana of each vowel, which a vowel of {@link #LENGTHENING} at the same place prolongs. */
    private static final String[] ROWS = {
        "あかがさざただなはばぱまやらわ", "いきぎしじちぢにひびぴみり", "うくぐすずつづぬふぶぷむゆるゔ", "えけげせぜてでねへべぺめれ", "おこごそぞとどのほぼぽもよろを"
    };

    private static final String[] LENGTHENING = {"あ", "い", "う", "いえ", "うお"};

    /** An array, since thousands are searched at once by code that is compiled for a fast start. */
    private final char[] key;

    private final boolean lengthened;
    /** Made at the first need, from nothing but the key: two threads that make it make the same. */
    private char @Nullable [] shortened;

    private NameKey(String key) {
        this.key = key.toCharArray();
        this.lengthened = key.indexOf(LONG) >= 0;
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

    /** Whether every word of {@code query}, or all of it together, is part of one of the fields; see {@link OfficeKey#bare}. */
    public static boolean matches(String typed, String... fields) {
        String query = OfficeKey.bare(typed);
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
        return contains(key, part.key) || (lengthened || part.lengthened) && contains(shortened(), part.shortened());
    }

    private static boolean contains(char[] text, char[] part) {
        if (part.length == 0) {
            return true;
        }
        char first = part[0];
        int last = text.length - part.length;
        for (int from = 0; from <= last; from++) {
            if (text[from] == first && Arrays.equals(text, from, from + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private char[] shortened() {
        char[] known = shortened;
        if (known == null) {
            known = shortened(key);
            shortened = known;
        }
        return known;
    }

    /** By the order of the kana, which for readings is the order of a Japanese list of names. */
    @Override
    public int compareTo(NameKey other) {
        return Arrays.compare(key, other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameKey name && Arrays.equals(name.key, key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        return new String(key);
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
    private static char[] shortened(char[] key) {
        StringBuilder kept = new StringBuilder();
        for (char c : key) {
            boolean prolongs = kept.length() > 0 && prolongs(c, kept.charAt(kept.length() - 1));
            if (c != LONG && !prolongs) {
                kept.append(c);
            }
        }
        return kept.toString().toCharArray();
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
