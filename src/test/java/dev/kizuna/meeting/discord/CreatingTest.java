package dev.kizuna.meeting.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.Planning;
import dev.kizuna.meeting.discord.Coordination.Answer;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class CreatingTest {
    private Planning planning;
    private Coordination coordinator;

    @BeforeEach
    void open(Transactions transactions) {
        planning = new Planning(transactions);
        coordinator = new Coordination(planning);
    }

    @Test
    void theReadingIsShownAndTheDraftKeptOnAYes() {
        Answer answer = create(Map.of("title", "事例検討会", "when", "12/5 14:00-16:00"));

        assertThat(answer.text())
                .contains("2026年12月5日（土）14:00〜16:00（日本時間）")
                .contains("<t:" + at("2026-12-05T14:00").getEpochSecond() + ":F>")
                .contains("令和8年度 第1回・通算1回");
        assertThat(only().state()).isEqualTo(MeetingState.DRAFT);

        Answer panel = answer.press("これで合っています");

        assertThat(panel.text()).contains("下書きを残しました").contains("事例検討会");
        assertThat(panel.buttons()).contains("案内する");
    }

    @Test
    void everyOptionIsTaken() {
        create(Map.of(
                "title",
                "会",
                "when",
                "12/5 14時",
                "venue",
                "市役所",
                "capacity",
                50L,
                "deadline",
                "3日前",
                "description",
                "持ち物"));

        assertThat(only().details()).isEqualTo(new Details("会", "市役所", 50, at("2026-12-02T23:59"), "持ち物"));
        assertThat(only().end()).isEqualTo(at("2026-12-05T16:00"));
    }

    @Test
    void whatTheWordsLeftOpenIsSaid() {
        assertThat(create(Map.of("title", "会", "when", "12/5 2時")).text())
                .contains("午後と読みました")
                .contains("2時間としました");
        assertThat(only().start()).isEqualTo(at("2026-12-05T14:00"));
    }

    @Test
    void aHolidayIsPointedOut() {
        assertThat(create(Map.of("title", "会", "when", "2027/1/11 14:00")).text())
                .contains("この日は祝日（成人の日）です");
        assertThat(create(Map.of("title", "会", "when", "2027/1/12 14:00")).text())
                .doesNotContain("祝日");
    }

    @Test
    void aTimeNotUnderstoodComesBackWithThreeThatAreAndNothingIsLost() {
        Answer answer =
                create(Map.of("title", "事例検討会", "when", "そのうち", "venue", "市役所", "capacity", 50L, "description", "説明"));

        assertThat(planning.meetings().list(CIRCLE)).isEmpty();
        assertThat(answer.text()).contains("そのうち").contains("12/6 14:00-16:00").contains("来週の金曜 14時〜16時");

        Answer form = answer.press("入力を直す");
        assertThat(form.value("TITLE")).isEqualTo("事例検討会");
        assertThat(form.value("WHEN")).isEqualTo("そのうち");

        form.fillIn(Map.of("TITLE", "事例検討会", "WHEN", "来週の金曜 14時〜16時", "VENUE", "市役所", "CAPACITY", "５０名"));

        assertThat(only().start()).isEqualTo(at("2026-11-27T14:00"));
        assertThat(only().details()).isEqualTo(new Details("事例検討会", "市役所", 50, null, "説明"));
    }

    @Test
    void theThreePhrasesThatAreOfferedAreUnderstood() {
        for (String phrase : new String[] {"12/6 14:00-16:00", "来週の金曜 14時〜16時", "明日の午後3時半"}) {
            assertThat(create(Map.of("title", phrase, "when", phrase)).text()).contains("下書きができました");
        }
        coordinator.inEnglish();
        for (String phrase : new String[] {"12/6 14:00-16:00", "next Fri 2pm-4pm", "tomorrow 3:30pm"}) {
            assertThat(create(Map.of("title", phrase, "when", phrase)).text()).contains("The draft is there");
        }
        for (String deadline : new String[] {"12/6 18:00", "3日前", "前日 18時", "3 days before", "2 hours before"}) {
            assertThat(create(Map.of("title", deadline, "when", "12/20 14:00", "deadline", deadline))
                            .text())
                    .contains("The draft is there");
        }
    }

    @Test
    void aTitleTooLongComesBackWhole() {
        Answer answer = create(Map.of("title", "長".repeat(103), "when", "12/5 14:00"));

        assertThat(answer.text()).contains("3文字多い");
        assertThat(answer.press("入力を直す").value("TITLE")).hasSize(103);
    }

    @Test
    void aDescriptionTooLongComesBackInAFormThatHasIt() {
        Answer answer =
                create(Map.of("title", "会", "when", "12/5 14:00", "capacity", 20L, "description", "長".repeat(1005)));

        Answer form = answer.press("入力を直す");
        assertThat(form.value("DESCRIPTION")).hasSize(1005);
        form.fillIn(Map.of("TITLE", "会", "WHEN", "12/5 14:00", "DESCRIPTION", "短く"));

        assertThat(only().description()).isEqualTo("短く");
        assertThat(only().capacity()).isEqualTo(20);
    }

    @Test
    void aDeadlineAfterTheStartComesBack() {
        Answer answer = create(Map.of("title", "会", "when", "12/5 14:00", "deadline", "12/6 14:00"));

        assertThat(answer.text()).contains("締切が会合の始まりより後").contains("3日前");
        assertThat(planning.meetings().list(CIRCLE)).isEmpty();
    }

    @Test
    void correctingIsPossibleAfterARestartAndOnlyOnce() {
        Answer answer = create(Map.of("title", "会", "when", "いつか"));
        coordinator = new Coordination(planning);

        Answer form = answer.press("入力を直す");
        form.fillIn(Map.of("TITLE", "会", "WHEN", "12/5 14:00"));

        assertThat(only().title()).isEqualTo("会");
        refused(MeetingRefusal.WORDING_GONE, () -> answer.press("入力を直す"));
    }

    @Test
    void copyingTakesVenueSeatsDeadlineDescriptionAndLength() {
        Details details = new Details("前回", "市役所", 40, at("2026-12-01T18:00"), "説明");
        MeetingView earlier =
                planning.meetings().create(CIRCLE, details, at("2026-12-05T14:00"), at("2026-12-05T17:00"));

        Answer answer = create(Map.of(
                "title", "今回", "when", "1/16 14:00", "capacity", 60L, "copy-from", Coordination.id(earlier.id())));

        assertThat(answer.text()).contains("もとの会合と同じ長さ");
        MeetingView copy = planning.meetings().list(CIRCLE).get(1);
        assertThat(copy.details()).isEqualTo(new Details("今回", "市役所", 60, at("2027-01-12T18:00"), "説明"));
        assertThat(copy.end()).isEqualTo(at("2027-01-16T17:00"));
    }

    @Test
    void copyingByButtonFillsInTheForm() {
        Details details = new Details("前回", "市役所", 40, at("2026-12-05T10:00"), "説明");
        MeetingView earlier = planning.draft(details, "2026-12-05T14:00");

        Answer form = coordinator.press(Ids.PANEL.write(Ids.one(earlier))).press("写して新しく作る");
        assertThat(form.value("DEADLINE")).isEqualTo("当日 10:00");
        form.fillIn(Map.of("TITLE", "今回", "WHEN", "1/16 14:00", "DEADLINE", "当日 10:00"));

        MeetingView copy = planning.meetings().list(CIRCLE).get(1);
        assertThat(copy.details()).isEqualTo(new Details("今回", null, null, at("2027-01-16T10:00"), "説明"));
    }

    @Test
    void aNewMeetingIsMadeByButtonsAlone() {
        Answer form = coordinator.type("meeting list", Map.of()).press("新しい会合");

        form.fillIn(Map.of("TITLE", "会", "WHEN", "12/5 14:00-15:00"));

        assertThat(only().end()).isEqualTo(at("2026-12-05T15:00"));
    }

    @Test
    void aDraftIsDiscardedOnlyAfterAQuestion() {
        Answer answer = create(Map.of("title", "会", "when", "12/5 14:00")).press("下書きを捨てる");
        assertThat(planning.meetings().list(CIRCLE)).hasSize(1);

        assertThat(answer.press("下書きを捨てる").text()).contains("誰にも知らされていません");

        assertThat(planning.meetings().list(CIRCLE)).isEmpty();
    }

    private Answer create(Map<String, Object> given) {
        return coordinator.type("meeting create", given);
    }

    private MeetingView only() {
        assertThat(planning.meetings().list(CIRCLE)).hasSize(1);
        return planning.meetings().list(CIRCLE).get(0);
    }
}
