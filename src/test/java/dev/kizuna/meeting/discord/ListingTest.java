package dev.kizuna.meeting.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.meeting.Planning.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Option.Suggestion;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.Planning;
import dev.kizuna.meeting.discord.Coordination.Answer;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class ListingTest {
    private Planning planning;
    private Coordination coordinator;
    private MeetingSuggestions suggestions;
    private MeetingView past;
    private MeetingView next;
    private MeetingView later;
    private MeetingView draft;

    @BeforeEach
    void plan(Transactions transactions) {
        planning = new Planning(transactions);
        coordinator = new Coordination(planning);
        suggestions =
                new MeetingSuggestions(planning.meetings(), new Texts("discord", "meeting", "when"), planning.clock());
        past = planning.announced("夏の会", "2026-11-23T14:00");
        next = planning.announced("冬の会", "2026-12-05T14:00");
        later = planning.announced("春の会", "2027-03-20T14:00");
        draft = planning.draft("秘密の会", "2026-12-01T14:00");
        planning.itIs("2026-11-24T12:00");
    }

    @Test
    void coordinatorsFindEveryMeetingOnItsShelf() {
        Answer upcoming = coordinator.type("meeting list", Map.of());
        assertThat(upcoming.text()).contains("冬の会", "春の会").doesNotContain("夏の会", "秘密の会");

        assertThat(upcoming.press("下書き").text()).contains("秘密の会").doesNotContain("冬の会");
        Answer over = upcoming.press("終わった会合");
        assertThat(over.text()).contains("夏の会").doesNotContain("冬の会");
        assertThat(over.press("開く").text()).contains("夏の会");
    }

    @Test
    void membersSeeWhatIsAheadWithTheirOwnAnswerAndNoDraft() {
        Answer list = coordinator.type("meetings", Map.of());

        assertThat(list.text()).contains("冬の会", "春の会", "参加します").doesNotContain("夏の会", "秘密の会");
    }

    @Test
    void whatIsCancelledStaysVisible() {
        planning.meetings().cancel(CIRCLE, next.id(), null);

        assertThat(coordinator.type("meetings", Map.of()).text()).contains("冬の会** · 中止");
    }

    @Test
    void aLongListTurnsPages() {
        for (int day = 10; day < 18; day++) {
            planning.announced("第" + day, "2026-12-" + day + "T14:00");
        }

        Answer list = coordinator.type("meeting list", Map.of());
        assertThat(list.text()).contains("1／2ページ").doesNotContain("春の会");
        assertThat(list.press("次のページ（1／2）").text()).contains("春の会");
        Answer own = coordinator.type("meetings", Map.of());
        assertThat(own.press("次のページ（1／3）").press("前のページ（2／3）").text()).isEqualTo(own.text());
    }

    @Test
    void whatIsAheadIsSuggestedFirst() {
        assertThat(coordinator.suggestions("meeting create", "copy-from", ""))
                .extracting(Suggestion::value)
                .containsExactly(
                        Coordination.id(draft.id()),
                        Coordination.id(next.id()),
                        Coordination.id(later.id()),
                        Coordination.id(past.id()));
        assertThat(coordinator.suggestions("meeting close", "meeting", "冬"))
                .extracting(Suggestion::label)
                .containsExactly("2026年12月5日（土） 冬の会（出欠受付中）");
    }

    @Test
    void withoutANameItIsTheNextOne() {
        assertThat(chosen(null, MeetingChoice.PUBLIC)).isEqualTo(planning.seen(next));
        assertThat(chosen(null, MeetingChoice.CHANGEABLE)).isEqualTo(planning.seen(next));
        assertThat(chosen(null, MeetingChoice.DRAFTS)).isEqualTo(planning.seen(draft));

        planning.meetings().discard(CIRCLE, draft.id());
        refused(ChoiceRefusal.NO_DRAFT, () -> chosen(null, MeetingChoice.DRAFTS));
        planning.itIs("2027-04-01T00:00");
        refused(ChoiceRefusal.NONE_AHEAD, () -> chosen(null, MeetingChoice.PUBLIC));
    }

    @Test
    void aNameTypedIsMatchedByTitleDateOrNumber() {
        for (String name : new String[] {"冬の会", "冬", "12/5", "１２月５日", "2026-12-05", "Dec 5", "第2回", "通算2回", "2"}) {
            assertThat(chosen(name, MeetingChoice.PUBLIC)).as(name).isEqualTo(planning.seen(next));
        }
    }

    @Test
    void aNameOfNoneOrOfSeveralIsRefusedWithSomeThatThereAre() {
        refused(ChoiceRefusal.NO_SUCH_MEETING, () -> chosen("忘年会", MeetingChoice.PUBLIC));
        refused(ChoiceRefusal.SEVERAL_MEETINGS, () -> chosen("の会", MeetingChoice.PUBLIC));
        refused(ChoiceRefusal.NO_SUCH_MEETING, () -> chosen("id:x", MeetingChoice.PUBLIC));
    }

    @Test
    void whoMayNotKnowOfADraftCannotNameIt() {
        refused(ChoiceRefusal.NO_SUCH_MEETING, () -> chosen(Coordination.id(draft.id()), MeetingChoice.PUBLIC));
        refused(ChoiceRefusal.NO_SUCH_MEETING, () -> chosen("秘密の会", MeetingChoice.PUBLIC));
    }

    @Test
    void theCirclesPanelsLeadHere() {
        MeetingButtons buttons = new MeetingButtons(new Texts("meeting"));

        assertThat(buttons.buttons(Audience.MEMBERS, Language.EN))
                .allSatisfy(button -> assertThat(
                                coordinator.press(button.getCustomId()).text())
                        .contains("冬の会"));
        assertThat(buttons.buttons(Audience.COORDINATORS, Language.JA))
                .hasSize(2)
                .allSatisfy(button -> coordinator.press(button.getCustomId()));
    }

    private MeetingView chosen(@Nullable String name, MeetingChoice choice) {
        return suggestions.chosen(
                Coordination.caller(Language.JA),
                new Arguments(name == null ? Map.of() : Map.of("meeting", name)),
                choice);
    }
}
