package dev.kizuna.member;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.member.InACircle.CIRCLE;
import static dev.kizuna.member.InACircle.OTHER;
import static dev.kizuna.member.InACircle.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are found by any part of what is said of them, however it is typed. */
@OnBothDatabases(rooms = {Circles.class, Members.class})
class FindTest {
    private Members members;

    @BeforeEach
    void open(Transactions transactions) {
        members = new Members(transactions);
        InACircle.setUp(transactions);
        members.add(CIRCLE, new Profile("髙橋 恵", "たかはし めぐみ", "ハーモニー作業所", "福祉", "長岡京市"));
        members.add(CIRCLE, new Profile("高橋 一郎", "たかはし いちろう", "乙訓クリニック", "医療", "向日市"));
        members.add(CIRCLE, new Profile("渡邊 ｼﾞｮｰｼﾞ", "わたなべ じょーじ", "ABC Works", "企業", ""));
        members.add(OTHER, new Profile("高橋 よその人", "たかはし", "ハーモニー作業所", "福祉", ""));
    }

    @Test
    void byAnyPartOfNameReadingOrganisationAndField() {
        assertThat(found("橋 一")).containsExactly("高橋 一郎");
        assertThat(found("はし めぐ")).containsExactly("髙橋 恵");
        assertThat(found("クリニ")).containsExactly("高橋 一郎");
        assertThat(found("福")).containsExactly("髙橋 恵");
    }

    @Test
    void howeverItIsWritten() {
        assertThat(found("高橋")).as("new and old kanji").containsExactly("高橋 一郎", "髙橋 恵");
        assertThat(found("髙橋")).containsExactly("高橋 一郎", "髙橋 恵");
        assertThat(found("タカハシメグミ")).as("katakana").containsExactly("髙橋 恵");
        assertThat(found("ﾀｶﾊｼ")).as("half width").hasSize(2);
        assertThat(found("ジョージ")).containsExactly("渡邊 ｼﾞｮｰｼﾞ");
        assertThat(found("渡辺")).containsExactly("渡邊 ｼﾞｮｰｼﾞ");
        assertThat(found("ａｂｃ")).as("full width").containsExactly("渡邊 ｼﾞｮｰｼﾞ");
    }

    @Test
    void withOrWithoutTheLegalFormOfTheOffice() {
        members.add(CIRCLE, new Profile("青木 緑", "", "株式会社ミドリ", "", ""));
        members.add(CIRCLE, new Profile("井上 緑", "", "ミドリ", "", ""));

        for (String typed : List.of("ミドリ", "株式会社ミドリ", "㈱ミドリ", "(株) みどり", "ﾐﾄﾞﾘ株式会社", "社会福祉法人ミドリ 緑")) {
            assertThat(found(typed)).as(typed).containsExactly("井上 緑", "青木 緑");
        }
        assertThat(found("株式会社")).as("nothing else typed").containsExactly("青木 緑");
        assertThat(found("NPO法人ひなた")).isEmpty();
    }

    @Test
    void byWordsOfDifferentParts() {
        assertThat(found("たかはし 医療")).containsExactly("高橋 一郎");
        assertThat(found("高橋　ハーモニー")).containsExactly("髙橋 恵");
        assertThat(found("高橋 企業")).isEmpty();
    }

    @Test
    void neverInAnotherCircle() {
        assertThat(found("よその人")).isEmpty();
        assertThat(members.find(OTHER, "高橋")).extracting(Person::name).containsExactly("高橋 よその人");
    }

    @Test
    void everyoneIsSortedByReading() {
        members.introduce(CIRCLE, new Presence(new UserId(41), "あんどう", Locale.JAPANESE), was -> was);

        assertThat(members.all(CIRCLE)).extracting(Person::name).containsExactly("あんどう", "高橋 一郎", "髙橋 恵", "渡邊 ｼﾞｮｰｼﾞ");
        assertThat(found("")).hasSize(4);
    }

    @Test
    void onePersonIsMeantByTheIdOfASuggestionOrByTextThatFitsOneOnly() {
        Person ichiro = members.find(CIRCLE, "一郎").get(0);

        assertThat(members.meant(CIRCLE, Long.toString(ichiro.id().value()))).isEqualTo(ichiro);
        assertThat(members.meant(CIRCLE, "いちろう")).isEqualTo(ichiro);
    }

    @Test
    void textThatFitsNobodyOrSeveralIsRefusedWithThoseItCouldMean() {
        refused(MemberRefusal.NOBODY_FOUND, () -> members.meant(CIRCLE, "だれか"));
        refused(MemberRefusal.NOBODY_FOUND, () -> members.meant(CIRCLE, " "));
        assertThatThrownBy(() -> members.meant(CIRCLE, "高橋"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.details())
                                .containsEntry("count", 2)
                                .containsEntry("candidates", "高橋 一郎 (乙訓クリニック) / 髙橋 恵 (ハーモニー作業所)"));
    }

    @Test
    void theIdOfAnotherCirclesPersonIsUnknownHere() {
        Person elsewhere = members.all(OTHER).get(0);

        refused(
                MemberRefusal.UNKNOWN_PERSON,
                () -> members.meant(CIRCLE, Long.toString(elsewhere.id().value())));
    }

    @Test
    void atMostFiveAreNamedOfThoseItCouldMean() {
        for (int number = 1; number <= 9; number++) {
            members.add(CIRCLE, named("鈴木" + number));
        }

        assertThatThrownBy(() -> members.meant(CIRCLE, "鈴木"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.details().get("candidates")).isEqualTo("鈴木1 / 鈴木2 / 鈴木3 / 鈴木4 / 鈴木5"));
    }

    private List<String> found(String text) {
        return members.find(CIRCLE, text).stream().map(Person::name).toList();
    }
}
