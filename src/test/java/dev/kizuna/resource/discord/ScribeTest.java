package dev.kizuna.resource.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.resource.CardText;
import dev.kizuna.resource.CaseText;
import dev.kizuna.resource.Deal;
import dev.kizuna.resource.ResourceHouse;
import dev.kizuna.resource.ResourceKind;
import dev.kizuna.resource.ResourceRefusal;
import dev.kizuna.resource.Story;
import dev.kizuna.rsvp.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The case and the stories: called for by a coordinator, written by those at the tables. */
class ScribeTest extends OnTableStage {
    private static final String PHONE = "090-1234-5678";

    @Test
    void theTablesAreCalledInTheThreadAndEverybodyComesToTheirOwn() {
        MeetingView meeting = seated();
        fictional(panel(), "Aさんの一歩", "五年ほど家にいます。");
        Response preview = stage.coordinator().press(Visit.customId(panel(), "resource.call"));
        assertThat(Visit.json(preview)).contains("<#77>", "【架空】Aさんの一歩");
        assertThat(stage.discord.in(TableStage.THREAD)).isEmpty();

        Response done = stage.coordinator().press(Visit.customId(preview, "resource.called"));

        assertThat(Visit.json(done)).contains("案内を出しました");
        String card = stage.discord.in(TableStage.THREAD).get(0).text();
        assertThat(card).contains("【架空】Aさんの一歩", "自分のテーブルを開く");
        Response own = stage.member(1).press(Visit.customId(posted(), "resource.scribe"));
        int table = tables.tables.tableOf(meeting, house.member(1));
        assertThat(Visit.json(own)).contains("テーブル" + table, "【架空】Aさんの一歩", "記録は、まだ書かれていません");
    }

    @Test
    void whereTheCardCannotBePostedItIsSaid() {
        seated();
        stage.discord.refuse("post", Kind.FORBIDDEN);
        Response preview = stage.coordinator().press(Visit.customId(panel(), "resource.call"));

        assertThat(Visit.json(stage.coordinator().press(Visit.customId(preview, "resource.called"))))
                .contains("案内を出せませんでした");
    }

    @Test
    void aTablesPeopleWriteAndSeeWhoWroteLast() {
        MeetingView meeting = seated();
        Response own = own(1);
        int table = tables.tables.tableOf(meeting, house.member(1));
        Deal deal = tables.deals.find(CIRCLE, meeting.id()).orElseThrow();
        Response form = stage.member(1).press(Visit.customId(own, "resource.write"));
        assertThat(Visit.json(form)).contains(deal.table(table).get(0).text().name(), "テーブル" + table + "の記録");

        Map<String, List<String>> filled = typed("STORY_TITLE", "動き出した朝", "BEGINNING", "家にいました。");
        filled.put("cards", List.of(Long.toString(deal.table(table).get(0).id().value()), "x"));
        Response kept = stage.member(1).fill(Visit.customId(form, "resource.story.form"), filled);

        assertThat(Visit.json(kept)).contains("記録を保存しました", "「動き出した朝」", "家にいました。", "最後に書いた人：<@1>");
        fits(kept);
        assertThat(story(meeting, table).used())
                .containsExactly(deal.table(table).get(0));
        assertThat(Visit.json(panel())).contains("「動き出した朝」");
        Response again = stage.member(1).press(Visit.customId(kept, "resource.write"));
        assertThat(Visit.json(again)).contains("動き出した朝", "\"default\":true");
    }

    @Test
    void whoIsShownTheirTableComesFromThereToItsCards() {
        MeetingView meeting = house.announced(null);
        Caller member = stage.caller(CIRCLE, 1, Language.JA, false);
        assertThat(stage.room.atTable(member, meeting.id())).isEmpty();
        tables.dealt(meeting, 1, 5);
        tables.guest(meeting, 1);

        String button =
                String.valueOf(stage.room.atTable(member, meeting.id()).get(0).getCustomId());

        assertThat(Visit.json(stage.member(1).press(button))).contains("テーブル1", "記録を書く");
    }

    @Test
    void whoHasNoSeatYetChoosesTheTable() {
        MeetingView meeting = house.announced(null);
        tables.dealt(meeting, 30, 1);
        tables.guest(meeting, 1);
        Response choice = stage.member(1).press(ResourceIds.SCRIBE.write(new ResourceIds.Of(meeting.id())));
        assertThat(Visit.json(choice)).contains("テーブル1〜25", "テーブル26〜30");

        Response table = stage.member(1).choose(Visit.customId(choice, "resource.choice"), 27);

        assertThat(Visit.json(table)).contains("テーブル27");
        refused(EdgeRefusal.OUT_OF_DATE, () -> stage.member(1).choose(Visit.customId(choice, "resource.choice"), "x"));
    }

    @Test
    void whoIsNotThereIsToldWhy() {
        MeetingView meeting = house.announced(null);
        tables.dealt(meeting, 3, 4);
        house.press(meeting, 1, Answer.GOING);

        refused(ResourceRefusal.NOT_AT_THE_TABLES, () -> own(1));
    }

    @Test
    void whatLooksLikeSomebodyRealIsKeptOnlyWhenItIsSaidToBeMadeUp() {
        MeetingView meeting = seated();
        int table = tables.tables.tableOf(meeting, house.member(1));
        Response form = stage.member(1).press(Visit.customId(own(1), "resource.write"));
        Response doubt = stage.member(1)
                .fill(
                        Visit.customId(form, "resource.story.form"),
                        typed("STORY_TITLE", "題", "MIDDLE", "電話 " + PHONE + " に"));
        assertThat(Visit.json(doubt)).contains("まだ保存していません", PHONE, "電話番号のようです");
        assertThat(tables.stories.all(CIRCLE, meeting.id())).isEmpty();

        Response back = stage.member(1).press(Visit.customId(doubt, "resource.story.form.again"));
        assertThat(Visit.json(back)).contains(PHONE);
        refused(EdgeRefusal.TYPED_GONE, () -> stage.member(2).press(Visit.customId(doubt, "resource.story.form.keep")));
        Response kept = stage.member(1).press(Visit.customId(doubt, "resource.story.form.keep"));

        assertThat(Visit.json(kept)).contains("記録を保存しました", PHONE);
        assertThat(story(meeting, table).text().middle()).contains(PHONE);
    }

    @Test
    void whatWasTypedIsGoneAfterAnHour() {
        seated();
        Response form = stage.member(1).press(Visit.customId(own(1), "resource.write"));
        Response doubt = stage.member(1)
                .fill(Visit.customId(form, "resource.story.form"), typed("STORY_TITLE", "題", "MIDDLE", PHONE));
        house.clock.pass(Duration.ofMinutes(61));

        refused(EdgeRefusal.TYPED_GONE, () -> stage.member(1).press(Visit.customId(doubt, "resource.story.form.keep")));
    }

    @Test
    void whenTwoWriteTheSecondSeesBothAndChooses() {
        MeetingView meeting = house.announced(null);
        tables.dealt(meeting, 1, 4);
        tables.guest(meeting, 1);
        tables.guest(meeting, 2);
        Response one = stage.member(1).press(Visit.customId(own(1), "resource.write"));
        Response other = stage.member(2).press(Visit.customId(own(2), "resource.write"));
        stage.member(1).fill(Visit.customId(one, "resource.story.form"), typed("STORY_TITLE", "一人目の題"));

        Response both =
                stage.member(2).fill(Visit.customId(other, "resource.story.form"), typed("STORY_TITLE", "二人目の題"));

        assertThat(Visit.json(both)).contains("<@1> さんが先に書きました", "一人目の題", "二人目の題");
        assertThat(story(meeting, 1).text().title()).isEqualTo("一人目の題");
        assertThat(Visit.json(stage.member(2).press(Visit.customId(both, "resource.table"))))
                .contains("一人目の題")
                .doesNotContain("二人目の題");
        Response mended = stage.member(2).press(Visit.customId(both, "resource.story.again"));
        stage.member(2).fill(Visit.customId(mended, "resource.story.form"), typed("STORY_TITLE", "二人の題"));
        assertThat(story(meeting, 1).text().title()).isEqualTo("二人の題");
        Response late = stage.member(2).press(Visit.customId(both, "resource.story.keep"));
        assertThat(Visit.json(late)).contains("まだ保存していません", "二人の題", "二人目の題");
        stage.member(2).press(Visit.customId(late, "resource.story.keep"));
        assertThat(story(meeting, 1).text().title()).isEqualTo("二人目の題");
    }

    @Test
    void whenTwoCoordinatorsWriteTheCaseTheSecondSeesBothAndChooses() {
        MeetingView meeting = house.announced(null);
        Response form = stage.coordinator().press(Visit.customId(panel(), "resource.case"));
        tables.cases.write(CIRCLE, meeting.id(), 0, new CaseText("先の題", "先の文"), ResourceHouse.COORDINATOR);

        Response both = stage.coordinator()
                .fill(
                        Visit.customId(form, "resource.case.form"),
                        typed("CASE_TITLE", "後の題", "CASE_TEXT", "山田花子さん（35歳）は"));
        assertThat(Visit.json(both)).contains("お名前と年齢のようです");
        Response seen = stage.coordinator().press(Visit.customId(both, "resource.case.form.keep"));
        assertThat(Visit.json(seen)).contains("<@900> さんが先に書きました", "先の文", "山田花子さん");
        Response again = stage.coordinator().press(Visit.customId(seen, "resource.case.again"));
        assertThat(Visit.json(again)).contains("後の題");
        assertThat(Visit.json(stage.coordinator().press(Visit.customId(seen, "resource.case.keep"))))
                .contains("事例を保存しました", "【架空】後の題");
    }

    @Test
    void theLongestTextsFitIntoTheirMessages() {
        MeetingView meeting = house.announced(null);
        for (int i = 0; i < 12; i++) {
            tables.decks.add(
                    CIRCLE,
                    new CardText("*".repeat(37) + (100 + i), ResourceKind.INFORMAL, "_".repeat(20), "*".repeat(150)));
        }
        Deal deal = tables.deals.deal(CIRCLE, meeting.id(), 9, 12, 0);
        tables.cases.write(
                CIRCLE, meeting.id(), 0, new CaseText("*".repeat(60), "*".repeat(1000)), ResourceHouse.COORDINATOR);
        Map<String, List<String>> all = new HashMap<>(typed(
                "STORY_TITLE", "*".repeat(60),
                "BEGINNING", "*".repeat(200),
                "MIDDLE", "*".repeat(200),
                "ENDING", "*".repeat(200)));
        all.put(
                "cards",
                deal.table(1).stream()
                        .map(card -> Long.toString(card.id().value()))
                        .toList());
        Response kept = null;
        Response form = null;
        for (int table = 1; table <= 9; table++) {
            form = stage.coordinator().press(ResourceIds.WRITE.write(new ResourceIds.At(meeting.id(), table)));
            kept = stage.coordinator().fill(Visit.customId(form, "resource.story.form"), all);
        }

        fits(kept);
        fits(panel());
        Response overtaken = stage.coordinator()
                .fill(Visit.customId(form, "resource.story.form"), typed("STORY_TITLE", "*".repeat(60)));
        fits(overtaken);
        fits(stage.coordinator().press(Visit.customId(panel(), "resource.call")));
    }

    @Test
    void coordinatorsReadEnglishToo() {
        seated();

        assertThat(Visit.json(stage.coordinator(Language.EN).type("groups scribe", Map.of())))
                .contains("Case and stories", "not written yet");
    }

    /** Six people at two tables, told of them; cards dealt. */
    private MeetingView seated() {
        MeetingView meeting = house.announced(null);
        for (int user = 1; user <= 6; user++) {
            house.press(meeting, user, Answer.GOING);
        }
        tables.tables.propose(meeting, 2);
        tables.tables.publish(meeting);
        tables.dealt(meeting, 2, 5);
        return meeting;
    }

    private Response panel() {
        return stage.coordinator().type("groups scribe", Map.of());
    }

    private Response own(long user) {
        MeetingView meeting = house.meetings.next(CIRCLE).orElseThrow();
        return stage.member(user).press(ResourceIds.SCRIBE.write(new ResourceIds.Of(meeting.id())));
    }

    private Response fictional(Response panel, String title, String text) {
        Response form = stage.coordinator().press(Visit.customId(panel, "resource.case"));
        return stage.coordinator()
                .fill(Visit.customId(form, "resource.case.form"), typed("CASE_TITLE", title, "CASE_TEXT", text));
    }

    private Response posted() {
        return Response.show(stage.discord.in(TableStage.THREAD).get(0).content());
    }

    private Story story(MeetingView meeting, int table) {
        return tables.stories
                .story(CIRCLE, meeting.id(), table, tables.coordinator())
                .orElseThrow();
    }
}
