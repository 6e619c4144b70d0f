package dev.kizuna.contact;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.privacy.Look;
import dev.kizuna.privacy.PrivacyRefusal;
import dev.kizuna.privacy.Seen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write on their cards, and who may see it by then. */
class CardRulesTest extends InContactHouse {
    private MemberId owner;
    private MemberId tablemate;
    private MemberId other;

    @BeforeEach
    void sit() {
        owner = room.member(1, "山田花子");
        tablemate = room.member(2, "田中一郎");
        other = room.member(3, "鈴木二郎");
        room.held(List.of(owner, tablemate), List.of(other));
    }

    @Test
    void nothingIsKeptBeforeItsOwnerHasAgreed() {
        refused(PrivacyRefusal.NOT_AGREED, () -> room.cards.write(CIRCLE, owner, ContactHouse.WHOLE));

        room.write(owner);

        assertThat(room.cards.own(CIRCLE, owner).get(Item.OFFER).text()).isEqualTo("畑しごとの体験");
    }

    @Test
    void withoutAWordOfTheOwnerTablematesSeeEverythingButPhoneAndEmail() {
        room.write(owner);

        assertThat(room.seen(room.viewer(tablemate), owner))
                .containsOnlyKeys(Item.OFFICE, Item.HOURS, Item.OFFER, Item.CONSULT, Item.DECLINE);
        assertThat(room.seen(room.viewer(other), owner)).isEmpty();
        assertThat(room.seen(room.viewer(owner), owner)).hasSize(7);
    }

    @Test
    void aNumberIsKeptAsItCanBeDialled() {
        room.write(CIRCLE, owner, Map.of(Item.PHONE, "０７５（９５１）１２３４　内線５"));

        assertThat(room.cards.own(CIRCLE, owner).get(Item.PHONE).text()).isEqualTo("+81759511234;ext=5");
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        room.write(owner);

        refused(
                ContactRefusal.NO_AREA_CODE,
                () -> room.cards.write(CIRCLE, owner, Map.of(Item.PHONE, "951-1234", Item.OFFER, "別のこと")));
        refused(ContactRefusal.NOT_AN_ADDRESS, () -> room.cards.write(CIRCLE, owner, Map.of(Item.EMAIL, "hanako")));
        refused(ContactRefusal.TOO_LONG, () -> room.cards.write(CIRCLE, owner, Map.of(Item.HOURS, "朝".repeat(101))));

        assertThat(room.cards.own(CIRCLE, owner).get(Item.OFFER).text()).isEqualTo("畑しごとの体験");
    }

    @Test
    void anItemNotNamedStaysAndABlankOneGoes() {
        room.write(owner);

        room.cards.write(CIRCLE, owner, Map.of(Item.OFFER, " "));

        assertThat(room.seen(room.viewer(tablemate), owner))
                .doesNotContainKey(Item.OFFER)
                .containsKey(Item.CONSULT);
    }

    @Test
    void aLookAtAnothersPhoneOrEmailIsWrittenDownAndNoOtherLook() {
        room.write(owner);
        room.cards.show(CIRCLE, owner, Item.PHONE, Visibility.TABLEMATES);

        room.seen(room.viewer(tablemate), owner);
        room.seen(room.viewer(owner), owner);
        room.seen(room.viewer(other), owner);
        room.cards.preview(room.viewer(tablemate), owner);

        assertThat(room.looksAt(owner)).extracting(Look::seen).containsExactly(Seen.PHONE);
        assertThat(room.looksAt(owner)).extracting(Look::looker).containsExactly(new UserId(77));
    }

    @Test
    void whatNobodyCanSeeDoesNotStandOnACard() {
        room.write(CIRCLE, owner, Map.of(Item.OFFER, "\u200B\u3000", Item.HOURS, " \u00A0"));

        assertThat(room.seen(room.viewer(owner), owner)).isEmpty();
    }

    @Test
    void withdrawnNothingIsLeft() {
        room.write(owner);

        room.cards.withdraw(CIRCLE, owner);

        assertThat(room.seen(room.viewer(owner), owner)).isEmpty();
        assertThat(room.seen(room.viewer(tablemate), owner)).isEmpty();
    }

    @Test
    void inTheDatabaseNothingOfItCanBeRead() {
        room.write(owner);

        List<CardItem> rows = house.transactions.read(
                work -> work.repository(CardRepository_::new).of(CIRCLE.value(), List.of(owner.value())));

        assertThat(rows).hasSize(7).allSatisfy(row -> {
            String raw = new String(row.sealed(), UTF_8);
            ContactHouse.WHOLE.values().forEach(text -> assertThat(raw).doesNotContain(text, "+8175"));
        });
    }

    @Test
    void twoCardsOfOnePersonBecomeOneAndWhereBothSaySomethingTheOneWhoStaysCounts() {
        MemberId guest = house.guest("山田花子");
        room.write(CIRCLE, guest, Map.of(Item.OFFER, "名簿のほう"));
        room.write(owner);
        room.cards.show(CIRCLE, owner, Item.PHONE, Visibility.CIRCLE);

        house.links.link(CIRCLE, guest, new UserId(1));

        assertThat(room.cards.own(CIRCLE, guest).get(Item.OFFER).text()).isEqualTo("名簿のほう");
        assertThat(room.cards.own(CIRCLE, guest).get(Item.PHONE))
                .isEqualTo(new OwnItem("+81759511234", Visibility.CIRCLE, false));
        assertThat(room.seen(room.viewer(tablemate), guest)).containsKey(Item.PHONE);
    }
}
