package dev.kizuna.contact.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody would like to ask, held against what another offers. */
class LikenessTest {
    private final Likeness likeness = new Likeness(List.of(List.of("就労", "仕事")));

    @ParameterizedTest
    @CsvSource({
        "不登校のお子さんへの関わり方, 不登校の親の会をしています",
        "ひきこもりの方の家族会について, 長くひきこもりの支援をしています",
        "ボランティアの集め方, 学生のボランティアを紹介できます",
        "最初の仕事さがし, 就労の体験を受け入れます",
        "ｂａｎｄ活動, BANDの練習場所があります"
    })
    void theSameMatterIsFoundInOtherWords(String consult, String offer) {
        assertThat(likeness.of(consult, offer)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"夜の電話番, 畑しごとの体験", "相談の受け方について教えてください, 税金について相談に対応できます", "'', 畑しごとの体験"})
    void whatIsSaidOfEverythingIsNothingInCommon(String consult, String offer) {
        assertThat(likeness.of(consult, offer)).isZero();
    }
}
