package dev.kizuna.grouping.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.grouping.Change;
import dev.kizuna.grouping.Effort;
import dev.kizuna.grouping.GroupingHouse;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.Whom;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.grouping.wish.Weight;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.components.buttons.Button;
import org.junit.jupiter.api.Test;

/** Coordinators propose, look, mend and publish, by typing and by pressing. */
class PlanCommandsTest extends OnTablesStage {

    private TablePlan plan(MeetingView meeting) {
        return tables.report(meeting).plan();
    }

    @Test
    void tablesAreProposedByTyping() {
        MeetingView meeting = tables.withGuests(14);

        Response answer = stage.coordinator()
                .type("groups propose", Map.of("tables", 3L, "rounds", 2L, "fixed", "１＝4", "people", "going"));

        assertThat(plan(meeting).rounds()).hasSize(2);
        assertThat(plan(meeting).round(1).tables().get(0).guests()).hasSize(4);
        assertThat(Visit.json(answer)).contains("席割りの案をつくりました", "14名・3テーブル", "参加者001", "進行役ができる人は0人、テーブルは3つ");
    }

    @Test
    void withASizeInsteadTheTablesFollowFromIt() {
        MeetingView meeting = tables.withGuests(13);

        stage.coordinator().type("groups propose", Map.of("size", 6L));
        assertThat(plan(meeting).round(1).tables()).hasSize(2);

        stage.coordinator().type("groups propose", Map.of("size", 6L, "prefer", "smaller"));
        assertThat(plan(meeting).round(1).tables()).hasSize(3);
    }

    @Test
    void fromThePanelAFormAsksAndThePlanStandsBehindTheSameButtonAfterwards() {
        MeetingView meeting = tables.withGuests(12);
        List<Button> buttons =
                stage.room.buttons(stage.caller(CIRCLE, TablesStage.COORDINATOR, Language.JA, true), meeting);
        String button = buttons.get(0).getCustomId();

        Response form = stage.coordinator().press(button);
        assertThat(form).isInstanceOf(Response.Ask.class);
        stage.coordinator()
                .fill(
                        Visit.customId(form, "groups.made"),
                        Map.of("size", List.of("４"), "rounds", List.of("1"), "whom", List.of("GOING")));

        assertThat(plan(meeting).round(1).tables()).hasSize(3);
        assertThat(Visit.json(stage.coordinator().press(button))).contains("12名・3テーブル");
    }

    @Test
    void aSizeInTheFormMayBeTheMostThatATableTakes() {
        MeetingView meeting = tables.withGuests(13);
        String form = GroupingIds.MADE.write(new Of(meeting));

        stage.coordinator().fill(form, Map.of("size", List.of("６"), "whom", List.of("GOING")));
        assertThat(plan(meeting).round(1).tables()).hasSize(2);

        stage.coordinator().fill(form, Map.of("size", List.of("６まで"), "whom", List.of("GOING")));
        assertThat(plan(meeting).round(1).tables()).hasSize(3);
        stage.coordinator().fill(form, Map.of("size", List.of("4 or fewer"), "whom", List.of("GOING")));
        assertThat(plan(meeting).round(1).tables()).hasSize(4);
    }

    @Test
    void whatIsMistypedIsExplained() {
        MeetingView meeting = tables.withGuests(4);
        String form = GroupingIds.MADE.write(new Of(meeting));

        refused(
                NumberRefusal.NO_NUMBER,
                () -> stage.coordinator().fill(form, Map.of("tables", List.of("八"), "whom", List.of("GOING"))));
        refused(
                NumberRefusal.NO_FIXED_SIZES,
                () -> stage.coordinator().fill(form, Map.of("fixed", List.of("1は4"), "whom", List.of("GOING"))));
    }

    @Test
    void onePressPublishesAndTheCardForEverybodyStandsInTheThread() {
        MeetingView meeting = tables.withGuests(6);
        tables.member(meeting, 1);
        Response card = stage.coordinator().type("groups propose", Map.of("tables", 2L));

        Response published = publish(card);
        stage.worker.work();

        assertThat(Visit.json(published)).contains("発表しました", "アカウントのない6名", "発表済み");
        assertThat(stage.discord.in(TablesStage.THREAD))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.text())
                        .contains("席割り：絆の会", "テーブル1", "Person 1", "自分のテーブルを見る")
                        .doesNotContain("はじめて"));
    }

    @Test
    void afterTheMeetingItDoesNotSayThatPeopleAreTold() {
        MeetingView meeting = tables.withGuests(6);
        Response card = stage.coordinator().type("groups propose", Map.of("tables", 2L));
        tables.door.to(meeting.end());

        assertThat(Visit.json(publish(card))).contains("会合は終わっているので、お知らせは送りません");
    }

    /** Nobody was marked as able to lead, which is asked about. */
    private Response publish(Response card) {
        Response asked = stage.coordinator().press(Visit.customId(card, "groups.publish"));
        return stage.coordinator().press(Visit.customId(asked, "groups.publishAnyway"));
    }

    @Test
    void beforeAPlanIsPublishedThatDoesNotKeepAMustItIsAsked() {
        MeetingView meeting = tables.withGuests(6);
        Response card = stage.coordinator().type("groups propose", Map.of("tables", 2L));

        Response asked = stage.coordinator().press(Visit.customId(card, "groups.publish"));
        assertThat(Visit.json(asked)).contains("このまま発表しますか", "進行役ができる人は0人、テーブルは2つ");
        assertThat(tables.seatings.published(CIRCLE, meeting.id())).isEmpty();
        Response back = stage.coordinator().press(Visit.customId(asked, "groups.plan"));
        assertThat(Visit.json(back)).contains("まだ発表していません");

        tables.wishes.care(CIRCLE, Wish.FACILITATOR, Weight.RATHER);
        Response published = stage.coordinator().press(Visit.customId(back, "groups.publish"));
        assertThat(Visit.json(published))
                .as("what is no must is not asked about")
                .contains("発表しました");
    }

    @Test
    void whereNobodyWasMarkedAsAbleToLeadItSaysWhatToDo() {
        MeetingView meeting = tables.withGuests(6);
        Response card = stage.coordinator().type("groups propose", Map.of("tables", 2L));
        assertThat(Visit.json(card)).contains("進行役ができる人は0人", "お願いできる方のお名前を書き");
        assertThat(Visit.json(stage.coordinator().press(Visit.customId(card, "groups.able"))))
                .contains("進行役ができる");

        for (MemberId one : everybody(meeting)) {
            tables.wishes.describe(CIRCLE, one, Set.of(Trait.CAN_FACILITATE, Trait.CAN_SCRIBE));
        }
        Response again = stage.coordinator().type("groups propose", Map.of("tables", 2L));
        assertThat(Visit.json(again)).doesNotContain("お願いできる方のお名前を書き");
        assertThat(Visit.customIds(again)).noneMatch(id -> id.startsWith("groups.able"));
    }

    @Test
    void aCardIsCalmHoweverMuchCanBeDone() {
        MeetingView meeting = tables.withGuests(12);
        Response card = stage.coordinator().type("groups propose", Map.of("tables", 2L));
        publish(card);
        tables.arrive(meeting, everybody(meeting).subList(0, 11));
        Response mended = stage.coordinator().type("groups repair", Map.of());

        assertThat(Visit.customIds(mended))
                .as("two menus and at most five buttons")
                .hasSizeLessThanOrEqualTo(7);
        for (Further way : Further.values()) {
            Response gone = stage.coordinator().choose(Visit.customId(mended, "groups.further"), way.name());
            assertThat(gone).as(way.name()).isNotNull();
        }
    }

    @Test
    void whoDidNotComeIsNamedOnceHoweverManyRoundsThereAre() {
        MeetingView meeting = tables.withGuests(12);
        publish(stage.coordinator().type("groups propose", Map.of("tables", 2L, "rounds", 3L)));
        List<MemberId> all = everybody(meeting);
        tables.arrive(meeting, all.subList(0, 10));

        Response mended = stage.coordinator().type("groups repair", Map.of());

        assertThat(Visit.json(mended)).contains("席の変更　2名").containsPattern("席なし：参加者\\d+、参加者\\d+\\\\n💡 受付がまだの方");
    }

    @Test
    void atSeveralRoundsTheBoundIsNoReproach() {
        tables.withGuests(12);

        Response card = stage.coordinator().type("groups propose", Map.of("tables", 3L, "rounds", 3L));

        assertThat(Visit.json(card)).contains("3回あわせて").doesNotContain("どう分けても");
    }

    @Test
    void afterAChangeTheSameCardIsChanged() {
        MeetingView meeting = tables.withGuests(6);
        Response card = stage.coordinator().type("groups propose", Map.of("tables", 2L));
        publish(card);
        stage.worker.work();
        String before = stage.discord.in(TablesStage.THREAD).get(0).text();
        tables.arrive(meeting, everybody(meeting).subList(0, 5));

        Response mended = stage.coordinator().type("groups repair", Map.of());
        assertThat(Visit.json(mended)).contains("席の変更", "席なし", "発表した形に戻す");
        assertThat(stage.discord.in(TablesStage.THREAD).get(0).text()).isEqualTo(before);
        publish(mended);
        stage.worker.work();

        assertThat(stage.discord.in(TablesStage.THREAD)).hasSize(1);
        assertThat(stage.discord.in(TablesStage.THREAD).get(0).text()).isNotEqualTo(before);
    }

    private List<MemberId> everybody(MeetingView meeting) {
        return GroupingHouse.everybody(plan(meeting).round(1));
    }

    @Test
    void aMendedPlanCanBeTakenBack() {
        MeetingView meeting = tables.withGuests(6);
        Response card = stage.coordinator().type("groups propose", Map.of("tables", 2L));
        publish(card);
        tables.arrive(meeting, everybody(meeting).subList(0, 5));
        Response mended = stage.coordinator().press(Visit.customId(card, "groups.mend"));

        Response waiting = stage.coordinator()
                .press(Visit.customIds(mended).stream()
                        .filter(id -> id.startsWith("groups.mend") && id.contains("GOING"))
                        .findFirst()
                        .orElseThrow());
        assertThat(everybody(meeting)).hasSize(6);
        assertThat(Visit.json(waiting)).doesNotContain("席なし", "まだの方の席も残す");
        tables.proposals.repair(CIRCLE, meeting.id(), Whom.PRESENT, Effort.QUIET);

        Response back = stage.coordinator().press(Visit.customId(mended, "groups.revert"));

        assertThat(Visit.json(back)).contains("発表した席割りに戻しました");
        assertThat(everybody(meeting)).hasSize(6);
        assertThat(plan(meeting).whom()).isEqualTo(Whom.PRESENT);
    }

    @Test
    void manyTablesAndRoundsAreLeafedThrough() {
        tables.withGuests(40);
        Response card = stage.coordinator().type("groups propose", Map.of("tables", 10L, "rounds", 2L));
        assertThat(Visit.json(card)).contains("テーブル8").doesNotContain("**テーブル9**");

        List<String> leaves = Visit.customIds(card).stream()
                .filter(id -> id.startsWith("groups.leaf"))
                .toList();
        assertThat(leaves).hasSize(2);
        assertThat(Visit.json(stage.coordinator().press(leaves.get(0)))).contains("2回目を表示中");
        assertThat(Visit.json(stage.coordinator().press(leaves.get(1)))).contains("**テーブル9**");
    }

    @Test
    void threeHundredPeopleStillFitIntoOneCard() {
        tables.withGuests(300);

        Response card = stage.coordinator().type("groups propose", Map.of("tables", 4L));
        Response shown = publish(card);
        stage.worker.work();

        assertThat(Visit.json(shown)).contains("ほか63名");
        assertThat(stage.discord.in(TablesStage.THREAD).get(0).text().length()).isLessThan(6_000);
    }

    @Test
    void aCardWithTheLongestOfEverythingIsWithinDiscordsLimit() {
        MeetingView meeting = house.announced(null);
        for (int i = 0; i < 64; i++) {
            String long60 = ("*長い名前*" + i + "ー".repeat(60)).substring(0, 40);
            MemberId one = house.members
                    .add(
                            CIRCLE,
                            new Profile(
                                    long60,
                                    "",
                                    "所属" + long60.substring(0, 30),
                                    "分野" + i % 9 + long60.substring(0, 30),
                                    ""))
                    .id();
            house.record(meeting, one, Answer.GOING, Bounds.ALL);
            tables.arrive(meeting, List.of(one));
        }
        stage.coordinator().type("groups propose", Map.of("tables", 8L));
        for (MemberId one : everybody(meeting).subList(0, 30)) {
            tables.seatings.change(
                    CIRCLE, meeting.id(), plan(meeting).revision(), new Change.Fix(one, 1 + (int) (one.value() % 8)));
        }
        stage.coordinator()
                .press(Visit.customId(stage.coordinator().type("groups publish", Map.of()), "groups.publishAnyway"));
        Response mended = stage.coordinator().type("groups repair", Map.of("effort", "reshuffle"));

        assertThat(length(Visit.json(mended))).isLessThanOrEqualTo(4_000);
    }

    /** Of all the text of a card, as Discord counts it. */
    private static int length(String json) {
        return Pattern.compile("\"content\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json)
                .results()
                .mapToInt(text -> text.group(1).length())
                .sum();
    }

    @Test
    void aMemberIsNotLetIn() {
        MeetingView meeting = tables.withGuests(3);

        assertThatThrownBy(() -> stage.member(1).press(GroupingIds.PLAN.write(new Of(meeting))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> stage.member(1).type("groups show", Map.of())).isInstanceOf(Refusal.class);
    }
}
