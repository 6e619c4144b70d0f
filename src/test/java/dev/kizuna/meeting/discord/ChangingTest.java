package dev.kizuna.meeting.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.at;
import static dev.kizuna.meeting.Planning.details;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.Numbers;
import dev.kizuna.meeting.Planning;
import dev.kizuna.meeting.discord.Coordination.Answer;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class ChangingTest {
    private Planning planning;
    private Coordination coordinator;

    @BeforeEach
    void open(Transactions transactions) {
        planning = new Planning(transactions);
        coordinator = new Coordination(planning);
    }

    @Test
    void editingBeginsWithWhatThereIs() {
        Details before = new Details("会", "市役所", 50, at("2026-12-01T18:00"), "一行目\n二行目");
        MeetingView draft = planning.draft(before, "2026-12-05T14:00");

        Answer form = coordinator.type("meeting edit", Map.of());
        assertThat(form.value("VENUE")).isEqualTo("市役所");
        assertThat(form.value("CAPACITY")).isEqualTo("50");
        assertThat(form.value("DEADLINE")).isEqualTo("2026/12/1 18:00");
        assertThat(form.value("DESCRIPTION")).isEqualTo("一行目\n二行目");

        Answer panel = form.fillIn(Map.of("TITLE", "新", "VENUE", "駅前", "DEADLINE", "前日 12時"));

        assertThat(panel.text()).contains("内容を直しました");
        assertThat(planning.seen(draft).details())
                .isEqualTo(new Details("新", "駅前", null, at("2026-12-04T12:00"), null));
        assertThat(planning.seen(draft).start()).isEqualTo(draft.start());
    }

    @Test
    void aDeadlineThatHasPassedMayStayAsItIs() {
        MeetingView meeting = planning.draft(details("会", 50, "2026-12-01T18:00"), "2026-12-05T14:00");
        planning.itIs("2026-12-03T09:00");

        coordinator
                .type("meeting edit", Map.of())
                .fillIn(Map.of("TITLE", "会", "CAPACITY", "60", "DEADLINE", "2026/12/1 18:00"));

        assertThat(planning.seen(meeting).capacity()).isEqualTo(60);
        assertThat(planning.seen(meeting).deadline()).isEqualTo(at("2026-12-01T18:00"));
    }

    @Test
    void anEditOfWhatSomebodyElseChangedComesBackAndCanGoOn() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");
        Answer form = coordinator.type("meeting edit", Map.of());
        planning.meetings().edit(CIRCLE, meeting.id(), meeting.revision(), details("他", 10, null));

        Answer answer = form.fillIn(Map.of("TITLE", "私", "DESCRIPTION", "長い説明"));
        assertThat(answer.text()).contains("ご覧になっている間に");
        assertThat(planning.seen(meeting).title()).isEqualTo("他");

        Answer again = answer.press("入力を直す");
        assertThat(again.value("DESCRIPTION")).isEqualTo("長い説明");
        again.fillIn(Map.of("TITLE", "私", "DESCRIPTION", "長い説明"));

        assertThat(planning.seen(meeting).title()).isEqualTo("私");
    }

    @Test
    void postponingSaysWhoWillBeToldAndWaitsForAYes() {
        MeetingView meeting = planning.draft(details("会", null, "2026-12-01T18:00"), "2026-12-05T14:00");
        meeting = planning.meetings().announce(CIRCLE, meeting.id());

        Answer question = coordinator.type("meeting postpone", Map.of("when", "12/12 10:00"));
        assertThat(question.text())
                .contains("2026年12月12日（土）10:00〜12:00（日本時間）")
                .contains("48名")
                .contains("2026年12月8日（火）14:00");
        assertThat(planning.seen(meeting)).isEqualTo(meeting);

        coordinator = new Coordination(planning);
        Answer panel = question.press("延期する");

        assertThat(panel.text()).contains("延期しました");
        assertThat(planning.seen(meeting).start()).isEqualTo(at("2026-12-12T10:00"));
        assertThat(planning.seen(meeting).asked()).isEqualTo(2);
        refused(MeetingRefusal.CHANGED_MEANWHILE, () -> question.press("延期する"));
    }

    @Test
    void postponingToAHolidaySaysSo() {
        planning.announced("会", "2026-12-05T14:00");

        assertThat(coordinator
                        .type("meeting postpone", Map.of("when", "2027/3/22 14:00"))
                        .text())
                .contains("この日は祝日（振替休日）です");
    }

    @Test
    void aPostponementNotUnderstoodCanBeCorrected() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        Answer form =
                coordinator.type("meeting postpone", Map.of("when", "来年あたり")).press("入力を直す");
        assertThat(form.value("WHEN")).isEqualTo("来年あたり");
        form.fillIn(Map.of("WHEN", "12/12 14:00")).press("延期する");

        assertThat(planning.seen(meeting).start()).isEqualTo(at("2026-12-12T14:00"));
    }

    @Test
    void aDraftMovesWithoutAskingAnybody() {
        MeetingView draft = planning.draft("会", "2026-12-05T14:00");

        Answer form = coordinator.press(Ids.PANEL.write(Ids.one(draft))).press("日時を変える");
        assertThat(form.value("WHEN")).isEqualTo("2026/12/5 14:00-16:00");
        Answer answer = form.fillIn(Map.of("WHEN", "12/12 14:00"));

        assertThat(answer.text()).contains("日時を変えました").contains("12月12日");
        assertThat(planning.seen(draft).start()).isEqualTo(at("2026-12-12T14:00"));
    }

    @Test
    void aTimeThatIsSentUnchangedIsSaidToBeTheSame() {
        MeetingView draft = planning.draft("会", "2026-12-05T14:00");
        Answer form = coordinator.press(Ids.PANEL.write(Ids.one(draft))).press("日時を変える");

        Answer answer = form.fillIn(Map.of("WHEN", form.value("WHEN")));

        assertThat(answer.text()).contains("日時は、これまでと同じです").doesNotContain("変えました");
        assertThat(planning.seen(draft)).isEqualTo(draft);
    }

    @Test
    void nobodyIsAskedAgainToAMeetingPostponedToItsOwnTime() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        Answer answer = coordinator.type("meeting postpone", Map.of("when", "12/5 14:00"));

        assertThat(answer.text()).contains("日時は、これまでと同じです");
        assertThat(answer.buttons()).contains("延期する").doesNotContain("日時を直す");
        assertThat(planning.seen(meeting)).isEqualTo(meeting);
    }

    @Test
    void cancellingIsConfirmedByTheFormThatAsksForTheReason() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        Answer form = coordinator.type("meeting cancel", Map.of("reason", "大雪"));
        assertThat(form.text()).contains("48名").contains("取り消せません");
        assertThat(form.value("reason")).isEqualTo("大雪");
        assertThat(planning.seen(meeting).state()).isEqualTo(MeetingState.ANNOUNCED);

        Answer panel = form.fillIn(Map.of("reason", "大雪のため"));

        assertThat(panel.text()).contains("中止にしました").contains("大雪のため");
        assertThat(planning.seen(meeting).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(panel.buttons()).doesNotContain("編集", "延期する", "中止する").contains("写して新しく作る");
    }

    @Test
    void closingAndReopeningByCommandAndByButton() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        Answer closed = coordinator.type("meeting close", Map.of());
        assertThat(planning.seen(meeting).state()).isEqualTo(MeetingState.CLOSED);
        closed.press("受付を再開する").press("受付を終える");
        assertThat(planning.seen(meeting).state()).isEqualTo(MeetingState.CLOSED);
        coordinator.type("meeting reopen", Map.of());
        assertThat(planning.seen(meeting).state()).isEqualTo(MeetingState.ANNOUNCED);
    }

    @Test
    void aNumberIsCorrectedByForm() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");

        Answer form = coordinator.press(Ids.PANEL.write(Ids.one(meeting))).press("回数を直す");
        assertThat(form.value("total")).isEqualTo("1");
        Answer panel = form.fillIn(Map.of("in-year", "２", "total", "7"));

        assertThat(panel.text()).contains("令和8年度 第2回・通算7回");
        assertThat(planning.seen(meeting).numbers()).isEqualTo(new Numbers(2026, 2, 7));
        refused(TypedRefusal.NOT_A_NUMBER, () -> form.fillIn(Map.of("in-year", "たくさん", "total", "7")));
    }

    @Test
    void whatIsCancelledOpensNoForm() {
        MeetingView meeting = planning.announced("会", "2026-12-05T14:00");
        planning.meetings().cancel(CIRCLE, meeting.id(), null);

        refused(MeetingRefusal.CANCELLED, () -> coordinator.press(Ids.EDIT.write(Ids.one(meeting))));
        refused(MeetingRefusal.CANCELLED, () -> coordinator.press(Ids.TIME.write(Ids.one(meeting))));
        refused(MeetingRefusal.CANCELLED, () -> coordinator.press(Ids.CANCEL.write(Ids.one(meeting))));
        refused(MeetingRefusal.ONLY_DRAFTS_ARE_DISCARDED, () -> coordinator.press(Ids.DISCARD.write(Ids.one(meeting))));
    }
}
