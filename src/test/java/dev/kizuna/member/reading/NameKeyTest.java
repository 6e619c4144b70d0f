package dev.kizuna.member.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "髙橋, 高橋",
        "山﨑, 山崎",
        "渡邊, 渡辺",
        "渡邉, 渡邊",
        "齋藤, 斉藤",
        "齊藤, 斎藤",
        "濱田, 浜田",
        "濵田, 浜田",
        "澤, 沢",
        "廣瀨, 広瀬",
        "國分, 国分",
        "中嶋, 中島",
        "櫻井, 桜井",
        "眞, 真",
        "惠, 恵",
        "彌, 弥",
        "德, 徳",
        "槇, 槙",
        "遙, 遥",
        "𠮷田, 吉田",
        "佐々木, 佐佐木",
        "辻\uDB40\uDD00, 辻",
        "はなこ, ハナコ",
        "ﾊﾅｺ, ハナコ",
        "ｶﾞｸ, がく",
        "か\u3099, が",
        "はっとり, はつとり",
        "きょうこ, きようこ",
        "茅ヶ崎, 茅ケ崎",
        "ＡＢＣ, abc",
        "Suzuki, SUZUKI",
        "山田　花子, 山田花子",
        "アン・リー, アンリー",
        "㈱絆, (株)絆",
    })
    void areAlike(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).hasSameHashCodeAs(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"ユーコ, ゆうこ", "ユーコ, ゆこ", "ゆーこ, ゆうこ", "おーた, おおた", "おーた, おうた", "けーこ, けいこ", "センター, せんた", "いのーえ, いのうえ"})
    void aLongVowelMarkIsFoundByWhateverVowelItStandsFor(String one, String other) {
        assertThat(NameKey.matches(other, one)).isTrue();
        assertThat(NameKey.matches(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"おおの, おの", "ゆこ, ゆうこ", "はな, ばな", "高田, 高橋", "大田, 太田"})
    void stayApart(String query, String field) {
        assertThat(NameKey.matches(query, field)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"花", "山田", "やまだ", "ﾊﾅ", "支援", "山田 支援", "支援　はなこ", "山田花子", "やまだ はなこ", "''"})
    void anyPartOfAnyFieldIsEnoughForEachWord(String query) {
        assertThat(NameKey.matches(query, "山田 花子", "ヤマダ ハナコ", "乙訓支援センター")).isTrue();
    }

    @Test
    void everyWordMustBeFound() {
        assertThat(NameKey.matches("山田 学校", "山田 花子", "ヤマダ ハナコ", "乙訓支援センター")).isFalse();
        assertThat(NameKey.matches("山田")).isFalse();
    }

    @Test
    void readingsSortAsInAListOfNames() {
        assertThat(Stream.of("わたなべ", "サイトウ", "あべ", "ｲﾉｳｴ", "さいとう")
                        .map(NameKey::of)
                        .sorted()
                        .map(NameKey::toString))
                .isEqualTo(List.of("あべ", "いのうえ", "さいとう", "さいとう", "わたなべ"));
    }

    @Test
    void everyVariantStandsForAFormThatStandsForItself() {
        Stream.of("髙﨑嵜邊邉齋齊斉濱濵澤廣國圀嶋嶌櫻眞惠彌德瀨槇遙冨峯".split("")).forEach(variant -> {
            NameKey common = NameKey.of(variant);
            assertThat(NameKey.of(common.toString())).isEqualTo(common);
            assertThat(common.toString()).isNotEqualTo(variant);
        });
    }
}
