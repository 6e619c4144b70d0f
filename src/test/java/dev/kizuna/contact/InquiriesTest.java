package dev.kizuna.contact;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Profile;
import dev.kizuna.privacy.Look;
import dev.kizuna.privacy.Seen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What coordinators find, take along and note, and what of it its owner can read. */
class InquiriesTest extends InContactHouse {
    private MemberId owner;
    private MemberId other;

    @BeforeEach
    void people() {
        owner = room.member(1, "山田花子");
        other = house.members
                .add(CIRCLE, new Profile("髙橋ゆうこ", "たかはしゆうこ", "北町市役所", "行政", "北町"))
                .id();
        room.member(OTHER_CIRCLE, 8, "山田太郎");
        room.write(owner);
    }

    @Test
    void peopleAreFoundByAnyPartOfWhoTheyAreInAnyWriting() {
        assertThat(found("")).containsExactlyInAnyOrder(owner, other);
        assertThat(found("高橋")).containsExactly(other);
        assertThat(found("ﾀｶﾊｼ")).containsExactly(other);
        assertThat(found("市役所 北町")).containsExactly(other);
        assertThat(found("山田")).containsExactly(owner);
        assertThat(found(new Search("", "行政", "", Met.EITHER))).containsExactly(other);
        assertThat(found(new Search("", "", "南町", Met.EITHER))).isEmpty();
    }

    @Test
    void aCardIsFoundByWhatCoordinatorsMaySeeOfItAndByNothingElse() {
        assertThat(found("畑しごと")).containsExactly(owner);
        assertThat(found("075-951-1234")).isEmpty();
        assertThat(found("hanako@example.jp")).isEmpty();

        room.cards.show(CIRCLE, owner, Item.PHONE, Visibility.COORDINATORS);
        room.cards.show(CIRCLE, owner, Item.OFFER, Visibility.NOBODY);
        assertThat(found("075-951-1234")).containsExactly(owner);
        assertThat(found("０７５９５１１２３４")).containsExactly(owner);
        assertThat(found("畑しごと")).isEmpty();

        room.cards.withdraw(CIRCLE, owner);
        assertThat(found("075-951-1234")).isEmpty();
    }

    @Test
    void whatChangesIsFoundAtOnce() {
        assertThat(found("ひなた")).isEmpty();
        house.members.edit(CIRCLE, other, was -> new Profile("髙橋ゆうこ", "", "ひなた", "", ""));
        assertThat(found("ひなた")).containsExactly(other);
        room.cards.write(CIRCLE, owner, Map.of(Item.OFFER, "ひなたぼっこ"));
        assertThat(found("ひなた")).containsExactlyInAnyOrder(owner, other);
    }

    @Test
    void anOfficeIsFoundWithOrWithoutItsLegalForm() {
        house.members.edit(CIRCLE, other, was -> new Profile("髙橋ゆうこ", "", "㈱ミドリ", "", ""));
        room.cards.write(CIRCLE, owner, Map.of(Item.OFFICE, "ミドリ 長岡支店"));
        room.cards.show(CIRCLE, owner, Item.OFFICE, Visibility.CIRCLE);

        for (String typed : List.of("ミドリ", "株式会社ミドリ", "㈱ミドリ", "みどり(株)")) {
            assertThat(found(typed)).as(typed).containsExactlyInAnyOrder(owner, other);
            assertThat(room.contacts.ask(room.viewer(other), typed, 1, 10).items())
                    .as(typed)
                    .extracting(found -> found.card().owner().id())
                    .containsExactly(owner);
        }
    }

    @Test
    void thoseOneHasSatWithAreToldFromTheRest() {
        MemberId self = room.member(5, "世話人");
        room.held(List.of(self, owner), List.of());
        Viewer viewer = new Viewer(CIRCLE, new UserId(5), self, true);

        assertThat(room.inquiries
                        .find(viewer, new Search("", "", "", Met.MET), 1, 10)
                        .items())
                .extracting(card -> card.owner().id())
                .containsExactly(owner);
        assertThat(room.inquiries
                        .find(viewer, new Search("", "", "", Met.NOT_MET), 1, 10)
                        .items())
                .extracting(card -> card.owner().id())
                .containsExactlyInAnyOrder(other, self);
    }

    @Test
    void aListIsNoLookAndAnExportIsOneWithItsReason() {
        room.cards.show(CIRCLE, owner, Item.PHONE, Visibility.COORDINATORS);
        found("");
        assertThat(room.looksAt(owner)).isEmpty();

        List<SeenCard> taken =
                room.inquiries.export(room.coordinator(), new Search("", "", "", Met.EITHER), "会合の案内の電話");

        assertThat(taken).hasSize(2);
        assertThat(room.looksAt(owner)).extracting(Look::seen).containsExactlyInAnyOrder(Seen.PHONE, Seen.EXPORT);
        assertThat(room.looksAt(owner)).extracting(Look::why).containsOnly("会合の案内の電話");
        assertThat(room.looksAt(other)).extracting(Look::seen).containsExactly(Seen.EXPORT);
        assertThat(room.looks.in(CIRCLE, 1, 10).total()).isEqualTo(3);
        assertThat(room.looks.in(OTHER_CIRCLE, 1, 10).total()).isZero();
    }

    @Test
    void aNoteIsKeptApartSealedReplacedAndTakenAway() {
        room.inquiries.note(room.coordinator(), owner, " 電話は夕方がよい ");
        room.inquiries.note(room.coordinator(), owner, "電話は朝がよい");

        assertThat(room.inquiries.note(room.coordinator(), owner).orElseThrow().text())
                .isEqualTo("電話は朝がよい");
        assertThat(room.looksAt(owner)).extracting(Look::seen).containsExactly(Seen.NOTE);
        assertThat(room.seen(room.coordinator(), owner).values()).doesNotContain("電話は朝がよい");

        room.inquiries.note(room.coordinator(), owner, "");
        assertThat(room.inquiries.note(room.coordinator(), owner)).isEmpty();
    }

    @Test
    void aNoteHasItsLimitAndIsAboutSomebodyOfTheCircle() {
        MemberId elsewhere =
                house.members.of(OTHER_CIRCLE, new UserId(8)).orElseThrow().id();

        refused(ContactRefusal.NOTE_TOO_LONG, () -> room.inquiries.note(room.coordinator(), owner, "あ".repeat(1001)));
        refused(MemberRefusal.UNKNOWN_PERSON, () -> room.inquiries.note(room.coordinator(), elsewhere, "メモ"));
        refused(MemberRefusal.UNKNOWN_PERSON, () -> room.inquiries.note(room.coordinator(), elsewhere));
    }

    @Test
    void aNoteFollowsThePersonWhenTwoTurnOutToBeOne() {
        room.inquiries.note(room.coordinator(), owner, "電話は朝がよい");

        house.links.link(CIRCLE, other, new UserId(1));

        assertThat(room.inquiries.note(room.coordinator(), other).orElseThrow().text())
                .isEqualTo("電話は朝がよい");
    }

    @Test
    void aPhoneBookTakesTheCardAsAVCard() {
        room.cards.write(CIRCLE, owner, Map.of(Item.PHONE, "075-951-1234 内線5", Item.OFFICE, "竹; とんぼ,舎"));
        for (Item item : Item.values()) {
            room.cards.show(CIRCLE, owner, item, Visibility.COORDINATORS);
        }
        SeenCard card = room.contacts.card(room.coordinator(), owner);

        String file = new String(VCard.of(List.of(card)), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nN:山田花子;;;;\r\nFN:山田花子\r\n")
                .contains(
                        "ORG:竹\\; とんぼ\\,舎\r\n",
                        "TEL;TYPE=WORK,VOICE:+81759511234\r\n",
                        "EMAIL;TYPE=INTERNET:hanako@example.jp\r\n",
                        "ext. 5")
                .endsWith("END:VCARD\r\n");
    }
}
