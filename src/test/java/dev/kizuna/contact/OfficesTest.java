package dev.kizuna.contact;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import dev.kizuna.member.office.OfficeData;
import dev.kizuna.member.office.OfficeRefusal;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody moves office, and a successor takes their place. */
class OfficesTest extends InContactHouse {
    private MemberId hanako;
    private MemberId taro;
    private MemberId jiro;

    @BeforeEach
    void come() {
        hanako = at("山田 花子", "㈱絆");
        taro = at("佐藤 太郎", "");
        jiro = at("鈴木 二郎", "B病院");
    }

    @Test
    void theSuccessorIsAtTheOfficeAndTheLeaverIsNot() {
        Person moved = room.offices.leave(CIRCLE, hanako, Optional.of(taro), "C大学");

        assertThat(moved.organisation()).isEqualTo("C大学");
        assertThat(person(taro).profile()).isEqualTo(new Profile("佐藤 太郎", "", "㈱絆", "福祉", "長岡京市"));
        assertThat(predecessors(taro)).containsOnlyKeys(hanako);
        assertThat(predecessors(hanako)).isEmpty();
    }

    @Test
    void theLeaversCardGoesAndTheSuccessorsStays() {
        room.write(hanako);
        room.write(taro);

        room.offices.leave(CIRCLE, hanako, Optional.of(taro), "");

        assertThat(room.cards.own(CIRCLE, hanako).values())
                .extracting(OwnItem::text)
                .containsOnly("");
        assertThat(room.cards.own(CIRCLE, taro).get(Item.PHONE).text()).isNotEmpty();
    }

    @Test
    void linksStayWithTheOfficeWhileTheSuccessorIsAtIt() {
        room.held(List.of(hanako, jiro), List.of());
        MemberId viewer = at("高橋 三郎", "D市役所");
        room.offices.leave(CIRCLE, hanako, Optional.of(taro), "C大学");
        room.held(List.of(hanako, viewer), List.of());
        room.write(taro);
        room.cards.show(CIRCLE, taro, Item.OFFER, Visibility.CIRCLE);

        assertThat(office(viewer)).extracting(Person::id).containsExactly(jiro);

        room.offices.leave(CIRCLE, taro, Optional.empty(), "");
        room.write(taro);
        room.cards.show(CIRCLE, taro, Item.OFFER, Visibility.CIRCLE);
        assertThat(office(viewer)).isEmpty();
    }

    @Test
    void aSuccessorsSuccessorHasTheLinksOfBoth() {
        room.offices.leave(CIRCLE, hanako, Optional.of(taro), "C大学");
        room.offices.leave(CIRCLE, taro, Optional.of(jiro), "");

        assertThat(predecessors(jiro)).containsOnlyKeys(hanako, taro);
    }

    @Test
    void twoWhoTakeTurnsSucceedEachOtherWithoutEnd() {
        room.offices.leave(CIRCLE, hanako, Optional.of(taro), "");
        room.offices.leave(CIRCLE, taro, Optional.of(hanako), "");
        room.offices.leave(CIRCLE, hanako, Optional.of(taro), "");

        assertThat(predecessors(taro)).containsOnlyKeys(hanako);
    }

    @Test
    void whatCannotBeHandedOverIsRefusedAndChangesNothing() {
        room.write(hanako);

        stays(OfficeRefusal.NO_OFFICE, taro, Optional.of(hanako), "");
        stays(OfficeRefusal.OWN_SUCCESSOR, hanako, Optional.of(hanako), "");
        stays(OfficeRefusal.SAME_OFFICE, hanako, Optional.of(taro), "株式会社 絆");
        MemberId stranger = new MemberId(jiro.value() + 1_000);
        stays(MemberRefusal.UNKNOWN_PERSON, hanako, Optional.of(stranger), "");

        assertThat(person(hanako).organisation()).isEqualTo("㈱絆");
        assertThat(room.cards.own(CIRCLE, hanako).get(Item.PHONE).text()).isNotEmpty();
    }

    @Test
    void whenTwoTurnOutToBeOnePersonTheirOfficesAreTheirs() {
        MemberId press = room.member(41, "たろう");
        room.offices.leave(CIRCLE, hanako, Optional.of(press), "");
        room.offices.leave(CIRCLE, press, Optional.of(taro), "");

        house.links.link(CIRCLE, taro, new UserId(41));

        assertThat(predecessors(taro)).containsOnlyKeys(hanako);
    }

    @Test
    void whatIsHeldIsToldWithoutTheOthersNameAndCanBeErased() {
        room.offices.leave(CIRCLE, hanako, Optional.of(taro), "");
        OfficeData data = new OfficeData();
        Whom whom = new Whom(CIRCLE, taro, null);

        List<Held> all = house.transactions.read(work -> data.held(work, whom));
        assertThat(all).singleElement().satisfies(held -> {
            assertThat(held.subject()).isEqualTo(Subject.OFFICE_TAKEN_OVER);
            assertThat(held.items())
                    .containsEntry(Detail.ORGANISATION, "㈱絆")
                    .containsOnlyKeys(Detail.ORGANISATION, Detail.WHEN);
        });

        house.transactions.write(work -> data.erase(work, whom));
        assertThat(predecessors(taro)).isEmpty();
    }

    @Test
    void anOfficeIsRenamedOnceForEverybodyHoweverItWasWritten() {
        MemberId saburo = at("高橋 三郎", "株式会社 絆");
        room.offices.leave(CIRCLE, hanako, Optional.of(taro), "C大学");

        assertThat(room.offices.rename(CIRCLE, saburo, "きずな舎")).isEqualTo(2);

        assertThat(person(taro).organisation()).isEqualTo("きずな舎");
        assertThat(person(saburo).organisation()).isEqualTo("きずな舎");
        assertThat(person(jiro).organisation()).isEqualTo("B病院");
        assertThat(predecessors(taro)).containsOnlyKeys(hanako);
    }

    @Test
    void whoeverSearchesFindsThemByTheNewNameAtOnce() {
        assertThat(found("絆")).containsExactly(hanako);

        room.offices.rename(CIRCLE, hanako, "あおぞら");

        assertThat(found("あおぞら")).containsExactly(hanako);
        assertThat(found("絆")).isEmpty();
    }

    @Test
    void twoOfficesOfOneNameAreOne() {
        room.offices.leave(CIRCLE, hanako, Optional.of(taro), "");

        assertThat(room.offices.rename(CIRCLE, jiro, "絆")).isEqualTo(2);

        assertThat(person(taro).organisation()).isEqualTo("絆");
        assertThat(predecessors(taro)).containsOnlyKeys(hanako);
        refused(OfficeRefusal.NO_OFFICE, () -> room.offices.rename(CIRCLE, hanako, "絆"));
        refused(OfficeRefusal.NAME_MISSING, () -> room.offices.rename(CIRCLE, jiro, " "));
    }

    @Test
    void whoCameBeforeAndWhoCameAfterIsToldWhileTheyAreThere() {
        room.offices.leave(CIRCLE, hanako, Optional.of(taro), "C大学");

        assertThat(room.offices.succession(person(taro)).before())
                .extracting(Person::id)
                .containsExactly(hanako);
        assertThat(room.offices.succession(person(hanako)).after())
                .singleElement()
                .satisfies(handed -> {
                    assertThat(handed.office()).isEqualTo("㈱絆");
                    assertThat(handed.successor().id()).isEqualTo(taro);
                });

        room.offices.leave(CIRCLE, taro, Optional.empty(), "");
        assertThat(room.offices.succession(person(hanako)).after()).isEmpty();
        assertThat(room.offices.succession(person(taro)).before()).isEmpty();
    }

    private MemberId at(String name, String office) {
        Profile profile = new Profile(name, "", office, office.isEmpty() ? "" : "福祉", office.isEmpty() ? "" : "長岡京市");
        return house.members.add(CIRCLE, profile).id();
    }

    private Person person(MemberId member) {
        return house.members.get(CIRCLE, member);
    }

    private Map<MemberId, Instant> predecessors(MemberId member) {
        return house.transactions.read(work -> room.offices.predecessors(work, person(member)));
    }

    private List<Person> office(MemberId viewer) {
        return room.contacts.ask(room.viewer(viewer), "畑しごと", 1, 10).items().stream()
                .filter(found -> found.card().owner().id().equals(taro))
                .findFirst()
                .orElseThrow()
                .office();
    }

    private void stays(Enum<?> reason, MemberId leaver, Optional<MemberId> successor, String next) {
        refused(reason, () -> room.offices.leave(CIRCLE, leaver, successor, next));
    }
}
