package dev.kizuna.contact.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.contact.ContactData;
import dev.kizuna.contact.ContactHouse;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.OwnItem;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.discord.ContactIds.Here;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.Whom;
import dev.kizuna.sealing.Unreadable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a key is missing, nobody takes what they cannot read for gone. */
class UnreadableTest extends OnContactStage {
    private static final String WORDS = "いまは読めません";

    private MemberId hanako;
    private String person;

    @BeforeEach
    void writeAndLoseTheKey() {
        hanako = room.member(1, "山田 花子");
        room.member(2, "佐藤 太郎");
        person = Long.toString(hanako.value());
        room.write(hanako);
        room.cards.show(CIRCLE, hanako, Item.OFFER, Visibility.CIRCLE);
        room.inquiries.note(room.coordinator(), hanako, "朝がよい");
        // What no key of ours has sealed.
        execute("update contact_note set sealed = (select max(trace) from card_item)");
        execute("update card_item set sealed = trace where sealed is not null");
    }

    @Test
    void theOwnerReadsThatTheirCardIsThere() {
        String card = Visit.json(stage.member(1).press(ContactIds.HERE.write(new Here(Entry.CARD))));

        assertThat(card.split(WORDS, -1)).hasSize(ContactHouse.WHOLE.size() + 1);
        assertThat(card).contains("世話人か、このボットを管理する人").doesNotContain("まだ書いていない");
    }

    @Test
    void whoeverLooksReadsItForWhatTheyMaySeeAlone() {
        assertThat(Visit.json(stage.member(1).type("card show", Map.of("person", new UserId(2))))
                        .split(WORDS, -1))
                .hasSize(2);
        assertThat(Visit.json(coordinator().type("contacts show", Map.of("person", person))))
                .contains(WORDS);
        assertThat(room.looksAt(hanako)).isEmpty();
    }

    @Test
    void aNoteThatCannotBeReadIsNotTakenForNone() {
        assertThat(Visit.json(coordinator().type("contacts note", Map.of("person", person))))
                .contains("前のメモは、" + WORDS);
    }

    @Test
    void theOwnersExportSaysSoOfEachText() {
        List<Held> held = house.transactions.read(
                work -> new ContactData(house.circles, house.meetings, room.watchers, house.seals)
                        .held(work, new Whom(CIRCLE, hanako, new UserId(1))));

        assertThat(held)
                .allSatisfy(one -> assertThat(one.items().values()).contains(Unreadable.CLOSED))
                .anySatisfy(one -> assertThat(one.items()).containsKey(Detail.COORDINATORS_NOTE));
    }

    @Test
    void anEmptyFieldOfAFormTakesNothingAwayThatCouldNotBeRead() {
        room.cards.write(CIRCLE, hanako, Map.of(Item.OFFER, "", Item.HOURS, "夕方"));

        assertThat(room.cards.own(CIRCLE, hanako))
                .containsEntry(Item.HOURS, new OwnItem("夕方", Item.HOURS.usual(), false))
                .containsEntry(Item.OFFER, new OwnItem("", Visibility.CIRCLE, true));
    }

    private Visit coordinator() {
        return stage.visit(CIRCLE, 77, Language.JA, true);
    }

    private void execute(String sql) {
        house.transactions.write(work -> work.repository(
                session -> session.createNativeMutationQuery(sql).executeUpdate()));
    }
}
