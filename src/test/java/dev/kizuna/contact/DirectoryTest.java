package dev.kizuna.contact;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Erasures;
import dev.kizuna.member.MemberData;
import dev.kizuna.member.Profile;
import dev.kizuna.persistence.Database;
import dev.kizuna.privacy.Dossiers;
import dev.kizuna.privacy.Whom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept in memory for coordinators' searches is at every search what the database says. */
class DirectoryTest extends InContactHouse {
    private static final Map<Item, String> CARD = Map.of(Item.OFFER, "ひなたぼっこ");

    private MemberId hanako;
    private MemberId taro;

    @BeforeEach
    void twoArePresent() {
        hanako = room.member(1, "山田花子");
        taro = house.members
                .add(CIRCLE, new Profile("鈴木太郎", "すずきたろう", "", "", ""))
                .id();
        room.write(CIRCLE, hanako, CARD);
        assertThat(found("ひなた")).containsExactly(hanako);
    }

    @Test
    void whoeverIsErasedIsFoundNoMore() {
        Dossiers dossiers = new Dossiers(
                house.transactions,
                List.of(
                        new ContactData(house.circles, house.meetings, room.watchers, house.seals),
                        new MemberData(new Erasures(house.transactions, house.seals, house.clock))),
                () -> {},
                house.clock);

        dossiers.erase(new Whom(CIRCLE, hanako, new UserId(1)));

        assertThat(found("ひなた")).isEmpty();
        assertThat(found("")).containsExactly(taro);
    }

    @Test
    void ofTwoWhoBecomeOneTheOneIsFoundWithTheCard() {
        house.links.link(CIRCLE, taro, new UserId(1));

        assertThat(found("ひなた")).containsExactly(taro);
        assertThat(found("花子")).isEmpty();
    }

    @Test
    void whatIsWrittenDownLaterUnderASmallerNumberIsFoundAsWell() {
        house.transactions.write(work -> work.repository(session -> session.createNativeMutationQuery(
                        "update member set area = 'こもれび', revision = revision - 1 where id = " + hanako.value())
                .executeUpdate()));

        assertThat(found("こもれび")).containsExactly(hanako);
    }

    @Test
    void noWordIsFoundAcrossTwoTexts() {
        assertThat(found("太郎すずき")).isEmpty();
    }

    @Test
    void whereNothingHasChangedNobodyIsReadButThePageAndNothingOfACard(Database database) {
        long before = database.statements();
        found("いない人");
        long none = database.statements() - before;
        house.members.edit(CIRCLE, taro, was -> was.at("こもれび"));
        before = database.statements();
        found("いない人");

        assertThat(none).as("what has changed, and whether that is all").isLessThanOrEqualTo(3);
        assertThat(database.statements() - before).as("the one who changed").isGreaterThan(none);
    }
}
