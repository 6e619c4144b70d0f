package dev.kizuna.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like the details of a client, and what does not. */
class ClientDetailsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            お母さんの番号は 075-951-0000 です | PHONE | 075-951-0000
            携帯０９０－１２３４－５６７８まで | PHONE | 090-1234-5678
            09012345678に電話する | PHONE | 09012345678
            (075) 951 0000 へ | PHONE | 075) 951 0000
            +81 90 1234 5678 | PHONE | +81 90 1234 5678
            Call +44 20 7946 0958 tonight | PHONE | +44 20 7946 0958
            電話は951-0000 | PHONE | 電話は951-0000
            yamada.hanako@example.jp へ送る | EMAIL | yamada.hanako@example.jp
            〒617-0826 に住む | ADDRESS | 〒617-0826
            住所は617-0826です | ADDRESS | 617-0826
            長岡京市開田1丁目1-1 に住む | ADDRESS | 長岡京市開田1丁目1-1
            向日市寺戸町中野20番地 | ADDRESS | 向日市寺戸町中野20番地
            二丁目三番四号の家 | ADDRESS | 二丁目三番
            みどりアパート203号室 | ADDRESS | アパート203号室
            at 12 Green Park Road | ADDRESS | 12 Green Park Road
            昭和60年4月1日生まれ | BIRTH_DATE | 昭和60年4月1日生まれ
            1985/4/1生 | BIRTH_DATE | 1985/4/1生
            生年月日：1985年4月1日 | BIRTH_DATE | 生年月日:1985年4月1日
            誕生日は4月1日 | BIRTH_DATE | 誕生日は4月1日
            S60.4.1 | BIRTH_DATE | S60.4.1
            born on 1 April 1985 | BIRTH_DATE | born on 1 April 1985
            Date of birth: 1985-04-01 | BIRTH_DATE | Date of birth: 1985-04-01
            山田花子さん（35歳）は | NAME_AND_AGE | 山田花子さん(35歳
            花子さんは35歳で | NAME_AND_AGE | 花子さんは35歳
            佐藤健一、４２才、無職 | NAME_AND_AGE | 佐藤健一、42才
            35歳の田中太郎が | NAME_AND_AGE | 35歳の田中太郎
            鈴木一郎（50） | NAME_AND_AGE | 鈴木一郎(50)
            Taro Yamada, 35, lives alone | NAME_AND_AGE | Taro Yamada, 35
            Mr. Smith is 40 years old | NAME_AND_AGE | Mr. Smith is 40 years old
            """)
    void itIsNoticedWhatKindItIsAndWhere(String text, Sign sign, String excerpt) {
        assertThat(ClientDetails.in(text)).contains(new Clue(sign, excerpt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aさん（35歳）は、5年前から家にいます。",
                "母と二人暮らしの30代の男性。",
                "お母さん（70歳）が相談に来た。",
                "長男（25歳）は高校を中退した。",
                "息子さんは22歳です。",
                "12月5日の14:00-16:00に、3番テーブルで発表する。",
                "第4回は2026年12月5日（土）に開きます。",
                "家賃は45000円、貯金は1200000円。",
                "週2回、1日4時間から。",
                "居場所カフェに3か月通い、図書館のボランティアを始めた。",
                "A, 35, has not left the house for 5 years.",
                "He is 35 years old and lives with his mother.",
                "The table used 3 cards; 12 people came at 14:00.",
                "2026-11-23",
                "110番や119番ではなく、まず近所の人に。",
                "〇〇市の団地に住む。",
                ""
            })
    void whatIsNobodysIsLeftAlone(String text) {
        assertThat(ClientDetails.in(text)).isEmpty();
    }

    @Test
    void everythingThatIsNoticedIsNamedOnce() {
        List<Clue> clues = ClientDetails.in("山田花子さん（35歳）、電話 075-951-0000、075-951-0000、S60.4.1生");

        assertThat(clues).extracting(Clue::sign).containsExactly(Sign.PHONE, Sign.BIRTH_DATE, Sign.NAME_AND_AGE);
    }

    @Test
    void aClueKeepsItsExcerptOutOfLogs() {
        assertThat(ClientDetails.in("075-951-0000").get(0)).hasToString("Clue[PHONE]");
    }
}
