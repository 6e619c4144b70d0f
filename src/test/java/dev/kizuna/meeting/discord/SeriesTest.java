package dev.kizuna.meeting.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.i18n.Language;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.Planning;
import dev.kizuna.meeting.discord.Coordination.Answer;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A coordinator plans by a rule. */
@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class SeriesTest {
    private Planning planning;
    private Coordination coordinator;

    @BeforeEach
    void open(Transactions transactions) {
        planning = new Planning(transactions);
        coordinator = new Coordination(planning);
    }

    @Test
    void theNextDatesAreShownAndNothingIsMadeUntilAPress() {
        Answer answer = series("偶数月の第3木曜 14時");

        assertThat(answer.text())
                .contains("偶数月の第3木曜 14時")
                .contains("2026年12月17日（木）14:00〜16:00（日本時間）")
                .contains("2027年2月18日（木）14:00〜16:00（日本時間）");
        assertThat(answer.buttons()).filteredOn("下書きを作る"::equals).hasSize(6);
        assertThat(planning.meetings().list(CIRCLE)).isEmpty();

        Answer made = answer.press("下書きを作る");

        assertThat(only().start()).isEqualTo(at("2026-12-17T14:00"));
        assertThat(only().title()).isEqualTo("定例会");
        assertThat(made.buttons()).filteredOn("下書きを作る"::equals).hasSize(5);

        answer.press("下書きを作る");
        assertThat(planning.meetings().list(CIRCLE)).as("one press, one draft").hasSize(1);
        assertThat(made.press("開く").text()).contains("定例会");
    }

    @Test
    void theRuleIsRememberedAndCanBeForgotten() {
        series("毎月第2土曜 13:30-15:30");
        coordinator = new Coordination(planning);

        Answer again = coordinator.type("meeting series", Map.of());
        assertThat(again.text()).contains("2026年12月12日（土）13:30〜15:30");

        assertThat(again.press("決まりを消す").text()).contains("決まり「毎月第2土曜 13:30-15:30」を消しました");
        assertThat(coordinator.type("meeting series", Map.of()).text()).contains("日程の決まりを書いておくと");
    }

    @Test
    void aHolidayAndAnotherMeetingOfTheDayArePointedOut() {
        planning.announced("避難訓練", "2027-02-11T09:00");

        assertThat(series("毎月第2木曜 14時").text()).contains("この日は祝日（建国記念の日）です").contains("同じ日に「避難訓練」（出欠受付中）があります");
    }

    @Test
    void aDateIsLeftOutAndTakenInAgain() {
        Answer left = series("毎月第2土曜 13:30").press("この日は見送る");

        assertThat(left.text()).contains("~~2026年12月12日（土）").contains("この日は見送ります");
        assertThat(left.press("見送りをやめる").text()).doesNotContain("この日は見送ります");
    }

    @Test
    void aDraftThatWasMovedIsShownWhereItIs() {
        Answer made = series("毎月第2土曜 13:30").press("下書きを作る");
        MeetingView draft = only();
        planning.meetings()
                .postpone(CIRCLE, draft.id(), draft.revision(), at("2026-12-13T10:00"), at("2026-12-13T12:00"));

        assertThat(coordinator.type("meeting series", Map.of()).text())
                .contains("を 2026年12月13日（日）10:00〜12:00（日本時間） に移しています");
        assertThat(made.text()).doesNotContain("移しています");
    }

    @Test
    void aRuleNotUnderstoodComesBackWithThreeThatAre() {
        Answer answer = series("ときどき 14時");

        assertThat(answer.text())
                .contains("ときどき 14時")
                .contains("偶数月の第3木曜 14時")
                .contains("毎月第2土曜 13:30-15:30")
                .contains("年2回 6月と11月の第1金曜 18時");

        Answer form = answer.press("入力を直す");
        assertThat(form.value("rule")).isEqualTo("ときどき 14時");
        assertThat(form.fillIn(Map.of("rule", "毎月第2土曜 14時")).text()).contains("2026年12月12日（土）14:00");
    }

    @ParameterizedTest
    @EnumSource
    void theFormAsksForARule(Language reader) {
        String id = SeriesIds.RULE.write(new SeriesIds.Typed(0, Ids.NO_MEETING));
        Response form = coordinator
                .routes()
                .component(id)
                .flatMap(route -> route.answer(Coordination.caller(reader), id, new Fields(Map.of())))
                .orElseThrow();
        Snapshots.of("meeting").matches("form_series", reader, form);
    }

    @Test
    void theExamplesAreUnderstood() {
        for (String rule : new String[] {"偶数月の第3木曜 14時", "毎月第2土曜 13:30-15:30", "年2回 6月と11月の第1金曜 18時"}) {
            assertThat(series(rule).text()).contains("決まり：" + rule);
        }
        coordinator.inEnglish();
        for (String rule : new String[] {
            "third Thursday of even months, 2pm",
            "every month second Saturday 13:30-15:30",
            "twice a year, first Friday of June and November, 6pm"
        }) {
            assertThat(series(rule).text()).contains("Rule: " + rule);
        }
    }

    @Test
    void draftsAreCopiedFromTheMeetingChosen() {
        MeetingView chosen = planning.draft("交流会", "2026-11-25T10:00");
        planning.draft("別の会", "2026-12-01T10:00");

        Answer answer = coordinator.type(
                "meeting series", Map.of("rule", "毎月第2土曜 14時", "copy-from", Coordination.id(chosen.id())));

        assertThat(answer.text()).contains("「交流会」を写して作ります");
        answer.press("下書きを作る");
        assertThat(planning.meetings().list(CIRCLE))
                .filteredOn(one -> one.title().equals("交流会"))
                .hasSize(2);
    }

    @Test
    void aMeetingIsMadeTheOneToCopyByAButtonOnItsPanel() {
        MeetingView chosen = planning.draft("交流会", "2026-11-25T10:00");

        Answer form = coordinator.press(Ids.PANEL.write(Ids.one(chosen))).press("この会合を定例にする");
        assertThat(form.fillIn(Map.of("rule", "毎月第2土曜 14時")).text()).contains("「交流会」を写して作ります");

        MeetingView other = planning.draft("別の会", "2026-12-01T10:00");
        Answer again = coordinator.press(Ids.PANEL.write(Ids.one(other))).press("この会合を定例にする");
        assertThat(again.value("rule")).as("the rule as it is").isEqualTo("毎月第2土曜 14時");
    }

    @Test
    void anotherMeetingToCopyNeedsNoRuleTypedAgain() {
        MeetingView chosen = planning.draft("交流会", "2026-11-25T10:00");
        planning.draft("別の会", "2026-12-01T10:00");
        series("毎月第2土曜 14時");

        Answer answer = coordinator.type("meeting series", Map.of("copy-from", Coordination.id(chosen.id())));

        assertThat(answer.text()).contains("毎月第2土曜 14時").contains("「交流会」を写して作ります");
    }

    @Test
    void theRuleIsWrittenByButtonsAlone() {
        Answer none = coordinator.type("meeting list", Map.of()).press("定例の日程");

        Answer dates = none.press("決まりを書く").fillIn(Map.of("rule", "毎週水曜 19時"));
        assertThat(dates.text()).contains("2026年11月25日（水）19:00");

        Answer form = dates.press("決まりを変える");
        assertThat(form.value("rule")).isEqualTo("毎週水曜 19時");
        assertThat(form.fillIn(Map.of("rule", "毎月末日 10時")).text()).contains("2026年11月30日（月）10:00");
    }

    @Test
    void anOldButtonOfAnotherRuleIsRefused() {
        Answer old = series("毎月第2土曜 14時");
        series("毎月第3土曜 14時");

        refused(MeetingRefusal.HABIT_CHANGED, () -> old.press("下書きを作る"));
    }

    @Test
    void noOtherCircleSeesTheRule() {
        series("毎月第2土曜 14時");
        coordinator.fromAnotherServer();

        assertThat(coordinator.type("meeting series", Map.of()).text())
                .contains("日程の決まりを書いておくと")
                .doesNotContain("毎月第2土曜 14時");
    }

    private Answer series(String rule) {
        return coordinator.type("meeting series", Map.of("rule", rule));
    }

    private MeetingView only() {
        assertThat(planning.meetings().list(CIRCLE)).hasSize(1);
        return planning.meetings().list(CIRCLE).get(0);
    }
}
