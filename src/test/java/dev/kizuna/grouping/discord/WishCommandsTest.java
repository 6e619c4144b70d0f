package dev.kizuna.grouping.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.grouping.GroupingHouse;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.grouping.wish.BondKind;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.grouping.wish.Weight;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.Database;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinators say what is wished of tables, in words. */
class WishCommandsTest extends OnTablesStage {
    private MeetingView meeting;

    @BeforeEach
    void meet() {
        meeting = tables.withGuests(4);
    }

    @Test
    void howMuchAWishMattersIsChosenInWords() {
        Response list = stage.coordinator().press(GroupingIds.WISHES.write(new Of(meeting)));
        assertThat(Visit.json(list)).contains("同じ所属は別のテーブル：**なるべく**").doesNotContain("固定した席");
        Response one = stage.coordinator().choose(Visit.customId(list, "groups.wish"), "ORGANISATION");
        assertThat(Visit.json(one)).contains("✓ なるべく", "必ず", "気にしない");

        Response changed = stage.coordinator().press(Visit.customId(one, "groups.care"));

        assertThat(Visit.json(changed)).contains("同じ所属は別のテーブル：**必ず**");
        assertThat(tables.wishes.weights(CIRCLE)).containsEntry(Wish.ORGANISATION, Weight.MUST);
    }

    @Test
    void howFarBackAMeetingCountsIsChosenBesideHowMuchItMatters() {
        Response list = stage.coordinator().press(GroupingIds.WISHES.write(new Of(meeting)));
        assertThat(Visit.json(list)).contains("（直近3回まで）");
        Response one = stage.coordinator().choose(Visit.customId(list, "groups.wish"), "NOT_AGAIN");
        assertThat(Visit.json(one)).contains("何回前の会合まで", "✓ 3回");

        Response changed =
                stage.coordinator().press("groups.within:" + meeting.id().value() + ":6");

        assertThat(Visit.json(changed)).contains("（直近6回まで）");
        assertThat(tables.wishes.within(CIRCLE)).isEqualTo(6);
    }

    @Test
    void twoAreKeptApartByTypingTogetherByAFormAndForgottenByAMenu() {
        List<MemberId> two = tables.guests(2);
        String one = Long.toString(two.get(0).value());
        String other = Long.toString(two.get(1).value());

        Response apart = stage.coordinator().type("groups apart", Map.of("person", one, "other", other));
        assertThat(Visit.json(apart)).contains("別のテーブルにする", "世話人以外には見えません");

        Response form = stage.coordinator().press(Visit.customId(apart, "groups.two"));
        Response together = stage.coordinator()
                .fill(
                        Visit.customId(form, "groups.twoFilled"),
                        Map.of("person", List.of(one), "other", List.of(other), "kind", List.of("TOGETHER")));
        assertThat(tables.wishes.pairs(CIRCLE))
                .singleElement()
                .satisfies(pair -> assertThat(pair.kind()).isEqualTo(BondKind.TOGETHER));

        stage.coordinator().choose(Visit.customId(together, "groups.unpair"), one + "-" + other);
        assertThat(tables.wishes.pairs(CIRCLE)).isEmpty();
    }

    @Test
    void allWhoCanDoSomethingAreWrittenDownAtOnce() {
        List<MemberId> people = tables.guests(4);
        tables.wishes.describe(CIRCLE, people.get(3), Set.of(Trait.CAN_FACILITATE));
        Response list = stage.coordinator().press(GroupingIds.WISHES.write(new Of(meeting)));
        Response form = stage.coordinator().press(Visit.customId(list, "groups.able"));
        assertThat(Visit.json(form)).contains("参加者008 事業所3");

        stage.coordinator()
                .fill(
                        Visit.customId(form, "groups.ableFilled"),
                        Map.of("CAN_FACILITATE", List.of("参加者005\n\n 参加者006 "), "CAN_SCRIBE", List.of("参加者005")));

        assertThat(tables.wishes.traits(CIRCLE))
                .isEqualTo(Map.of(
                        people.get(0),
                        Set.of(Trait.CAN_FACILITATE, Trait.CAN_SCRIBE),
                        people.get(1),
                        Set.of(Trait.CAN_FACILITATE)));
    }

    @Test
    void aLineThatNobodyMatchesIsToldAndCostsNobodyElse() {
        String form = GroupingIds.ABLE_FILLED.write(new Of(meeting));

        Response told = stage.coordinator().fill(form, Map.of("CAN_FACILITATE", List.of("いない人\n参加者001")));

        assertThat(Visit.json(told)).contains("分からなかった行　1件：いない人").doesNotContain("参加者001");
        assertThat(tables.wishes.traits(CIRCLE).values()).containsExactly(Set.of(Trait.CAN_FACILITATE));
    }

    @Test
    void manyLinesTakeNoMoreStatementsThanOne(Database database) {
        long one = cost(database, "いない人");

        assertThat(cost(database, "いない人\nどこにもいない人\n知らない人")).isEqualTo(one);
    }

    private long cost(Database database, String lines) {
        Map<String, List<String>> typed = Map.of("CAN_FACILITATE", List.of(lines));
        long before = database.statements();
        stage.coordinator().fill(GroupingIds.ABLE_FILLED.write(new Of(meeting)), typed);
        return database.statements() - before;
    }

    @Test
    void whomAWishToKeepApartIsAboutIsNeverNamedInThePlan() {
        List<MemberId> two =
                GroupingHouse.everybody(tables.propose(meeting, 1).plan().round(1));
        tables.wishes.wish(CIRCLE, two.get(0), two.get(1), BondKind.APART);

        String card = Visit.json(stage.coordinator().type("groups show", Map.of()));

        assertThat(card).contains("離しておきたい組が1組、同じテーブルです");
        assertThat(card.substring(card.indexOf("離しておきたい"), card.indexOf("離しておきたい") + 30))
                .doesNotContain("参加者");
    }
}
