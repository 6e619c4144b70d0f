package dev.kizuna.attendance;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words for the wall: one that is easy to read aloud and to type on a phone, and two digits. In Japanese of hiragana,
 * without small ones and long marks, so that there is one way to spell them.
 */
final class CodeWords {
    private static final List<String> JAPANESE =
            List.of(("さくら もみじ ひまわり すみれ つばき あさがお たんぽぽ なのはな こすもす あじさい すずらん みかん りんご ぶどう いちご すいか めろん ばなな くるみ"
                            + " だいこん にんじん なすび とまと ごぼう れんこん たけのこ きのこ さつまいも うどん おにぎり たまご とうふ みそしる だんご せんべい"
                            + " ようかん かすてら きなこ つばめ すずめ うぐいす ふくろう かもめ ひつじ うさぎ きつね たぬき こねこ こいぬ きりん らくだ くじら いるか"
                            + " さんま いわし めだか とんぼ ほたる かぶとむし てんとうむし たいよう いずみ はやし ひこうき かばん ぼうし てぶくろ めがね とけい"
                            + " えんぴつ はさみ つくえ とびら たいこ すずむし けんだま おりがみ ふうせん かるた みずうみ こうえん やまびこ ゆきだるま こもれび あおぞら"
                            + " ほしぞら ゆうやけ あさひ はなび かざぐるま すべりだい つみき ゆびわ さかみち なみのり")
                    .split(" "));
    private static final List<String> ENGLISH = List.of(
            ("apple banana cherry melon orange lemon grape peach carrot tomato potato pumpkin garlic onion spinach walnut"
                            + " almond butter cheese cookie muffin noodle pepper sugar rabbit tiger lion panda koala otter"
                            + " beaver badger donkey camel monkey kitten puppy sparrow eagle falcon parrot penguin dolphin"
                            + " salmon turtle spider beetle cricket river mountain meadow forest island valley garden harbor"
                            + " sunset rainbow thunder winter summer autumn spring planet rocket comet galaxy candle lantern"
                            + " window pillow blanket basket hammer ladder bottle pencil ribbon button pocket jacket mitten"
                            + " violin guitar trumpet piano drummer dancer painter baker farmer sailor")
                    .split(" "));
    private static final int LEAST = 10;
    private static final int MOST = 99;

    private final SecureRandom random = new SecureRandom();

    static List<String> of(Locale language) {
        return language.equals(Locale.JAPANESE) ? JAPANESE : ENGLISH;
    }

    /** The Japanese word that somebody has typed in Latin letters, with its digits; empty for anything else. */
    static Optional<String> inKana(String typed) {
        String latin = LatinReading.folded(typed);
        return JAPANESE.stream()
                .filter(word -> latin.matches(LatinReading.of(word) + "\\d\\d"))
                .map(word -> word + latin.substring(latin.length() - 2))
                .findFirst();
    }

    /** Another one each time, such as さくら42. */
    String next(Locale language) {
        List<String> words = of(language);
        return words.get(random.nextInt(words.size())) + (LEAST + random.nextInt(MOST - LEAST + 1));
    }
}
