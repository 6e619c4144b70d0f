package dev.kizuna.rsvp.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.Bounds;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.RsvpRefusal;
import dev.kizuna.rsvp.discord.RsvpIds.For;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import dev.kizuna.rsvp.discord.RsvpIds.Said;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.buttons.Button;
import org.junit.jupiter.api.Test;

/** What people type and press. */
class RsvpCommandsTest extends OnStage {

    @Test
    void underOnesOwnAnswerStandsWhatRoomsAboveHaveForMembers() {
        stage.above.add(Button.success("above", "会場で受付する"));
        MeetingView meeting = stage.house.announced(null);

        Response own = stage.press(stage.caller(1), RsvpIds.MINE.write(new Of(meeting)));

        assertThat(Stage.text(own)).contains("会場で受付する");
    }

    @Test
    void aPressOnTheCardAnswersAndIsAnsweredWithTheSameButtons() {
        MeetingView meeting = stage.house.announced(1);

        String seen = Stage.text(stage.press(stage.caller(1), going(meeting)));

        assertThat(seen).contains("席があります").contains(going(meeting)).contains("✓ 参加します");
    }

    @Test
    void nobodyIsToldOfASeatAtAMeetingThatWasCalledOff() {
        MeetingView meeting = stage.house.announced(1);
        stage.house.press(meeting, 1, GOING);
        stage.house.meetings.cancel(CIRCLE, meeting.id(), null);

        Response own = stage.press(stage.caller(1), RsvpIds.MINE.write(new Of(meeting)));

        assertThat(Stage.text(own)).contains("お越しいただかなくて大丈夫です").doesNotContain("席があります");
    }

    @Test
    void theCommandAnswersTheNextMeetingWithANote() {
        MeetingView meeting = stage.house.announced(1);

        stage.command(stage.caller(1), "rsvp", Map.of("answer", "going", "note", "少し遅れます"));

        assertThat(stage.house.standing(meeting, 1).note()).isEqualTo("少し遅れます");
    }

    @Test
    void aNoteIsAddedByForm() {
        MeetingView meeting = stage.house.announced(1);
        stage.house.press(meeting, 1, GOING);

        assertThat(stage.press(stage.caller(1), RsvpIds.NOTE.write(new Of(meeting))))
                .isInstanceOf(Response.Ask.class);
        stage.fill(stage.caller(1), RsvpIds.NOTED.write(new Of(meeting)), Map.of(NoteForm.NOTE, List.of("少し遅れます")));

        assertThat(stage.house.standing(meeting, 1).note()).isEqualTo("少し遅れます");
    }

    @Test
    void whoWouldGiveUpTheirSeatAfterTheDeadlineIsAskedFirst() {
        MeetingView meeting = stage.house.announced(1);
        stage.house.press(meeting, 1, GOING);
        stage.house.clock.pass(Duration.ofDays(11));
        Response own = stage.press(stage.caller(1), RsvpIds.MINE.write(new Of(meeting)));
        assertThat(Stage.text(own)).contains("参加できなくなりました").doesNotContain("未定です");

        Response asked = stage.press(stage.caller(1), RsvpIds.ANSWER.write(new Said(CIRCLE, meeting.id(), DECLINED)));
        assertThat(Stage.text(asked)).contains("お席をお返しになりますか", "席を返します", "このまま参加します");
        Response typed = stage.command(stage.caller(1), "rsvp", Map.of("answer", "declined"));
        assertThat(Stage.text(typed)).isEqualTo(Stage.text(asked));
        Response kept = stage.press(stage.caller(1), going(meeting));
        assertThat(Stage.text(kept)).contains("席があります");

        Response given = stage.press(stage.caller(1), RsvpIds.GIVE_UP.write(new Of(meeting)));
        assertThat(Stage.text(given)).contains("欠席", "世話人にお知らせください").doesNotContain("参加できなくなりました");
        assertThat(stage.house.standing(meeting, 1).place()).isEqualTo(Place.DECLINED);
    }

    @Test
    void onAnotherServerTheButtonIsRefusedAndNothingChanges() {
        MeetingView meeting = stage.house.announced(1);
        Caller stranger = stage.caller(OTHER_CIRCLE, 9, Language.EN);

        refused(RsvpRefusal.OF_ANOTHER_SERVER, () -> stage.press(stranger, going(meeting)));
        String forged = RsvpIds.ANSWER.write(new Said(OTHER_CIRCLE, meeting.id(), GOING));
        refused(MeetingRefusal.NOT_FOUND, () -> stage.press(stranger, forged));
        refused(RsvpRefusal.OF_ANOTHER_SERVER, () -> stage.press(stranger, RsvpIds.MINE.write(new Of(meeting))));

        assertThat(stage.house.rosters.headcount(CIRCLE, meeting.id(), null).seated())
                .isZero();
    }

    @Test
    void inADirectMessagePeopleKnownAnswerAndStrangersAreRefused() {
        MeetingView meeting = stage.house.announced(2);
        stage.house.press(meeting, 1, GOING);

        Caller known = stage.caller(null, 1, Language.JA);
        assertThat(Stage.text(stage.press(known, RsvpIds.ANSWER.write(new Said(CIRCLE, meeting.id(), DECLINED)))))
                .contains("欠席");
        Caller stranger = stage.caller(null, 9, Language.JA);
        refused(RsvpRefusal.NOT_OF_THE_CIRCLE, () -> stage.press(stranger, going(meeting)));
        refused(RsvpRefusal.NOT_OF_THE_CIRCLE, () -> stage.press(stranger, RsvpIds.CALENDAR.write(new Of(meeting))));
    }

    @Test
    void nobodyLooksAtADraft() {
        MeetingView draft = stage.house.draft(1);

        refused(RsvpRefusal.NOT_ANNOUNCED, () -> stage.press(stage.caller(1), RsvpIds.MINE.write(new Of(draft))));
        refused(RsvpRefusal.NOT_ANNOUNCED, () -> stage.press(stage.caller(1), RsvpIds.CALENDAR.write(new Of(draft))));
    }

    @Test
    void theCalendarFileComesPrivately() {
        MeetingView meeting = stage.house.announced(1);

        assertThat(Stage.text(stage.press(stage.caller(1), RsvpIds.CALENDAR.write(new Of(meeting)))))
                .contains(".ics");
    }

    @Test
    void answeringForSomebodyAtAFullMeetingAsksFirst() {
        MeetingView meeting = stage.house.announced(1);
        stage.house.press(meeting, 1, GOING);
        stage.house.guest("山田 花子");

        Response asked = stage.command(stage.caller(2), "meeting answer", Map.of("person", "山田", "answer", "going"));
        assertThat(Stage.text(asked)).contains("定員1名がいっぱいです").contains("定員をこえて参加にする");

        For on = new For(
                CIRCLE, meeting.id(), stage.house.members.meant(CIRCLE, "山田").id(), GOING, Bounds.NONE);
        stage.press(stage.caller(2), RsvpIds.ANSWER_FOR.write(on));
        assertThat(stage.house.rosters.headcount(CIRCLE, meeting.id(), null).seated())
                .isEqualTo(2);
    }

    @Test
    void answeringForSomebodyByFormAfterTheDeadlineAsksFirst() {
        MeetingView meeting = stage.house.announced(1);
        stage.house.guest("山田 花子");
        stage.house.clock.pass(Duration.ofDays(11));

        Response asked = stage.fill(
                stage.caller(2),
                RsvpIds.FILLED_FOR.write(new Of(meeting)),
                Map.of(AnswerForOthers.PERSON, List.of("山田"), AnswerForOthers.ANSWER, List.of("DECLINED")));

        assertThat(Stage.text(asked)).contains("受付は終わっています").contains("このまま進める");
    }

    @Test
    void announcingShowsAPreviewFirst() {
        MeetingView draft = stage.house.draft(1);

        String preview = Stage.text(stage.command(stage.caller(2), "meeting announce", Map.of()));
        assertThat(preview).contains("まだ誰にも知らされていません");
        assertThat(stage.house.meetings.get(CIRCLE, draft.id()).isPublic()).isFalse();

        assertThat(stage.press(stage.caller(2), RsvpIds.ANNOUNCED.write(new Of(draft))))
                .isInstanceOf(Response.Later.class);
        stage.settle();
        assertThat(stage.card()).contains("絆の会");
        assertThat(Stage.text(stage.press(stage.caller(2), RsvpIds.ANNOUNCE.write(new Of(draft)))))
                .contains("もう案内しています")
                .contains("【ご案内】絆の会");
    }

    @Test
    void theRosterIsShownByCommandAndPagedByButton() {
        MeetingView meeting = stage.house.announced(null);
        for (long user = 1; user <= RosterCard.PAGE + 1; user++) {
            stage.house.press(meeting, user, GOING);
        }

        assertThat(Stage.text(stage.command(stage.caller(2), "meeting roster", Map.of())))
                .contains("1／2");
        String second = RsvpIds.ROSTER.write(new RsvpIds.Sheet(CIRCLE, meeting.id(), 2));
        assertThat(Stage.text(stage.press(stage.caller(2), second))).contains("Person " + (RosterCard.PAGE + 1));
    }

    @Test
    void aPromotedPersonIsToldByDirectMessageOrElseInTheThread() {
        MeetingView meeting = stage.house.announced(1);
        stage.house.press(meeting, 1, GOING);
        stage.house.press(meeting, 2, GOING);
        stage.house.press(meeting, 3, GOING);
        stage.settle();
        stage.discord.closed.add(new UserId(3));

        stage.house.press(meeting, 1, DECLINED);
        stage.house.press(meeting, 2, DECLINED);
        stage.worker.pass(Duration.ofMinutes(1));

        assertThat(stage.house.standing(meeting, 3).place()).isEqualTo(Place.SEATED);
        assertThat(stage.discord.told(new UserId(3))).isEmpty();
        assertThat(stage.discord.in(stage.discord.threads.keySet().iterator().next()))
                .last()
                .satisfies(sheet -> {
                    assertThat(sheet.text()).contains("<@3>").doesNotContain("席が空き");
                    assertThat(sheet.content().getMentionedUsers()).containsExactly("3");
                });
    }

    @Test
    void whatWasOvertakenIsNotToldAnyMore() {
        MeetingView meeting = stage.house.announced(1);
        stage.house.press(meeting, 1, GOING);
        stage.house.press(meeting, 2, GOING);
        stage.house.press(meeting, 1, DECLINED);
        stage.house.press(meeting, 2, DECLINED);
        stage.settle();

        assertThat(stage.discord.told(new UserId(2))).isEmpty();
    }

    @Test
    void afterAPostponementEverybodyIsAskedOnceWithButtons() {
        MeetingView meeting = stage.house.announced(1);
        stage.house.press(meeting, 1, GOING);
        stage.house.postponed(meeting);
        stage.settle();

        assertThat(stage.discord.told(new UserId(1)))
                .singleElement()
                .satisfies(
                        sheet -> assertThat(sheet.text()).contains("日時が変わりました").contains(going(meeting)));
    }

    private static String going(MeetingView meeting) {
        return RsvpIds.ANSWER.write(new Said(meeting.circle(), meeting.id(), GOING));
    }
}
