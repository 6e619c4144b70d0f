package dev.kizuna.contact.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.discord.ContactIds.Here;
import dev.kizuna.contact.discord.ContactIds.Of;
import dev.kizuna.contact.discord.ContactIds.Whose;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.privacy.PrivacyRefusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody meets who writes a card, looks at others' and takes theirs away. */
class CardCommandsTest extends OnContactStage {

    private Response begin(Visit by) {
        return by.press(Visit.customId(by.type("card edit", Map.of()), "card.agree"));
    }

    private static Map<String, List<String>> filled(String phone, String offer) {
        return Map.of("PHONE", List.of(phone), "OFFER", List.of(offer));
    }

    @Test
    void whoeverIsNewReadsThePurposeAgreesAndIsKnownFromThenOn() {
        Visit by = stage.member(1);
        Response purpose = by.press(ContactIds.HERE.write(new Here(Entry.CARD)));
        assertThat(Visit.json(purpose)).contains("サークルの決まり", "同意して名刺を書く");
        assertThat(house.members.of(CIRCLE, new UserId(1))).isEmpty();

        Response form = by.press(Visit.customId(purpose, "card.agree"));
        Response saved = by.fill(Visit.customId(form, "card.form"), filled("075-951-1234", "体験"));

        assertThat(Visit.json(saved)).contains("保存しました", "075-951-1234", "見える人：あなただけ", "同席者と世話人");
        assertThat(by.type("card edit", Map.of())).isInstanceOf(Response.Ask.class);
        assertThat(Visit.json(by.press(ContactIds.HERE.write(new Here(Entry.CARD)))))
                .contains("体験");
    }

    @Test
    void whoeverAgreedToAnOlderTextIsAskedAgainBeforeTheyWriteMore() {
        Visit by = stage.member(1);
        Response purpose = by.type("card edit", Map.of());
        begin(by);
        room.policies.write(CIRCLE, 0, "新しい決まり", "", new UserId(9));

        assertThat(Visit.json(by.type("card edit", Map.of()))).contains("同意して名刺を書く");
        refused(PrivacyRefusal.POLICY_CHANGED, () -> by.press(Visit.customId(purpose, "card.agree")));
    }

    @Test
    void aNumberWithoutItsAreaCodeIsAskedAboutAndNothingTypedIsLost() {
        Visit by = stage.member(1);
        Response form = begin(by);

        Response asked = by.fill(Visit.customId(form, "card.form"), filled("951-1234", "畑の体験"));
        Response again = by.press(Visit.customId(asked, "card.again"));

        assertThat(Visit.json(asked)).contains("市外局番がないようです");
        assertThat(Visit.json(again)).contains("951-1234", "畑の体験");
        assertThat(room.cards.own(CIRCLE, house.member(1)).get(Item.OFFER).text())
                .isEmpty();
        refused(EdgeRefusal.TYPED_GONE, () -> stage.member(2).press(Visit.customId(asked, "card.again")));
    }

    @Test
    void whatLooksLikeAClientIsWarnedAboutBeforeItIsKept() {
        Visit by = stage.member(1);
        Response form = begin(by);

        Response doubt = by.fill(Visit.customId(form, "card.form"), filled("075-951-1234", "佐藤太郎さん（82歳）の見守り"));

        assertThat(Visit.json(doubt)).contains("まだ保存していません", "お名前と年齢のようです");
        assertThat(room.cards.own(CIRCLE, house.member(1)).get(Item.OFFER).text())
                .isEmpty();
        assertThat(Visit.json(by.press(Visit.customId(doubt, "card.form.keep"))))
                .contains("保存しました");
    }

    @Test
    void everythingOfOnesOwnWorksInDirectMessagesToo() {
        begin(stage.member(1));
        Visit alone = stage.alone(1);

        Response form = alone.press(ContactIds.EDIT.write(new ContactIds.Part(CIRCLE, Sheet.FIRST)));
        alone.fill(Visit.customId(form, "card.form"), filled("075-951-1234", "体験"));
        assertThat(Visit.json(alone.press(ContactIds.CARD.write(new Of(CIRCLE)))))
                .contains("体験");
        alone.press(ContactIds.WITHDRAWN.write(new Of(CIRCLE)));

        assertThat(room.cards.own(CIRCLE, house.member(1)).get(Item.OFFER).text())
                .isEmpty();
    }

    @Test
    void whoeverHasLeftTheServerSeesNobodysCardAndNobodysNameInDirectMessages() {
        MemberId owner = room.member(1, "山田花子");
        MemberId tablemate = room.member(2, "田中一郎");
        MeetingView meeting = room.held(List.of(owner, tablemate), List.of());
        room.write(owner);
        Visit left = stage.visit(null, 2, Language.JA, false);
        String button = ContactIds.OPEN.write(new Whose(CIRCLE, owner));

        String exchange = ContactIds.EXCHANGE.write(new ContactIds.At(CIRCLE, meeting.id()));
        String list = FollowupIds.LIST.write(new FollowupIds.Leaf(CIRCLE, 1));

        for (String standing : List.of(button, exchange, list)) {
            refused(CardRefusal.NOT_ON_THE_SERVER, () -> left.press(standing));
        }
        assertThat(Visit.json(stage.alone(2).press(button))).contains("畑しごとの体験");
        assertThat(Visit.json(stage.alone(2).press(exchange))).contains("山田花子");
        assertThat(Visit.json(stage.alone(2).press(list))).contains("山田花子");
    }

    @Test
    void oneServersButtonsSayNothingOnAnother() {
        MemberId owner = room.member(1, "山田花子");
        room.member(OTHER_CIRCLE, 2, "田中一郎");
        room.write(owner);
        Visit elsewhere = stage.visit(OTHER_CIRCLE, 2, Language.JA, true);

        refused(CardRefusal.OF_ANOTHER_SERVER, () -> elsewhere.press(ContactIds.OPEN.write(new Whose(CIRCLE, owner))));
        refused(
                MemberRefusal.UNKNOWN_PERSON,
                () -> elsewhere.press(ContactIds.OPEN.write(new Whose(OTHER_CIRCLE, owner))));
    }

    @Test
    void ofSomebodyWhoShowsNothingNotEvenTheNameIsSaid() {
        room.member(2, "田中一郎");
        MemberId guest = house.guest("名簿だけの人");

        refused(
                MemberRefusal.UNKNOWN_PERSON,
                () -> stage.member(2).press(ContactIds.OPEN.write(new Whose(CIRCLE, guest))));
    }

    @Test
    void whoOffersItComesFirstInAnyWritingAndInOtherWordsWithWhoCouldIntroduce() {
        MemberId first = room.member(1, "山田花子");
        MemberId second = room.member(2, "田中一郎");
        MemberId between = room.member(3, "鈴木二郎");
        room.member(4, "佐藤三郎");
        room.held(List.of(first, between), List.of());
        room.write(CIRCLE, first, Map.of(Item.OFFER, "フリースペースをひらいています"));
        room.write(CIRCLE, second, Map.of(Item.OFFICE, "居場所ひなた", Item.OFFER, "食事"));
        for (MemberId one : List.of(first, second)) {
            room.cards.show(CIRCLE, one, Item.OFFER, Visibility.CIRCLE);
            room.cards.show(CIRCLE, one, Item.OFFICE, Visibility.CIRCLE);
        }

        String found = Visit.json(stage.member(4).type("ask", Map.of("topic", "居場所")));

        assertThat(found).contains("2人", "同席した方：鈴木二郎（紹介をお願いできます）");
        assertThat(found.indexOf("山田花子")).isLessThan(found.indexOf("田中一郎"));
        assertThat(Visit.json(stage.member(4).type("ask", Map.of("topic", "ﾌﾘｰｽﾍﾟｰｽ"))))
                .contains("山田花子");
        assertThat(Visit.json(stage.member(4).type("ask", Map.of("topic", "月の石"))))
                .contains("見つかりませんでした");
        assertThat(room.looksAt(first)).isEmpty();
    }

    @Test
    void aCardWithNothingOnItOffersNothingButToWrite() {
        Visit by = stage.member(1);
        Response form = begin(by);
        by.fill(Visit.customId(form, "card.form"), filled("075-951-1234", "体験"));
        assertThat(Visit.json(by.type("card show", Map.of()))).contains("公開範囲を変える");

        Response withdrawn = by.press(ContactIds.WITHDRAWN.write(new Of(CIRCLE)));
        assertThat(Visit.json(withdrawn)).contains("名刺を書く");
        assertThat(Visit.json(by.type("card show", Map.of())))
                .contains("まだ何も書かれていません", "名刺を書く・直す")
                .doesNotContain("公開範囲を変える", "名刺を取り下げる");
    }

    @Test
    void afterOneItemTheNextCanBeChosenAtOnce() {
        Visit by = stage.member(1);
        by.fill(Visit.customId(begin(by), "card.form"), filled("075-951-1234", "体験"));

        Response shown = by.press(ContactIds.SHOW.write(new ContactIds.Shown(CIRCLE, Item.PHONE, Visibility.CIRCLE)));

        assertThat(Visit.json(shown)).contains("もう切り替わっています");
        assertThat(Visit.customId(shown, "card.item")).isNotEmpty();
    }

    @Test
    void whoeverDoesNotAgreeToANewTextStillReachesTheirCardAndCanWithdrawIt() {
        Visit by = stage.member(1);
        by.fill(Visit.customId(begin(by), "card.form"), filled("075-951-1234", "体験"));
        room.policies.write(CIRCLE, 0, "新しい決まり", "", new UserId(9));

        Response asked = by.type("card edit", Map.of());
        assertThat(Visit.json(asked)).contains("新しくなりました", "同意して名刺を書く");
        Response card = by.press(Visit.customId(asked, "card.own"));
        assertThat(Visit.json(card)).contains("体験");
        assertThat(Visit.json(by.press(ContactIds.HERE.write(new Here(Entry.CARD)))))
                .contains("体験");
        assertThat(Visit.json(by.press(Visit.customId(card, "card.withdraw")))).contains("取り下げますか");
    }

    @Test
    void anOpenPhoneNumberNeedsNoHintOfTheExchange() {
        Visit by = stage.member(1);
        Response saved = by.fill(Visit.customId(begin(by), "card.form"), filled("075-951-1234", "体験"));
        assertThat(Visit.json(saved)).contains("「名刺交換」");

        room.cards.show(CIRCLE, house.member(1), Item.PHONE, Visibility.TABLEMATES);
        assertThat(Visit.json(by.type("card show", Map.of()))).doesNotContain("「名刺交換」");
    }
}
