package dev.kizuna.reminder.discord;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Servers;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.Wording;
import dev.kizuna.rsvp.Bounds;
import java.util.Set;
import net.dv8tion.jda.api.components.buttons.Button;
import org.junit.jupiter.api.Test;

/** What a reminder says is what is true when it is said, or it is not said at all. */
class LettersTest extends OnReminderStage {

    @Test
    void whoHasASeatReadsWhenAndWhereAndCanChangeTheirMind() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        stage.at("11-28T12:00");

        assertThat(privately(meeting, "reminder.seated"))
                .contains("12月5日（土）12:00", "市民ホール", "google.com/maps/search", "予定が変わったら", "rsvp.answer:")
                .doesNotContain("遅くなりました");
    }

    @Test
    void afterTheDeadlineWhoHasASeatCanStillGiveItUp() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        stage.at("12-04T12:00");

        assertThat(privately(meeting, "reminder.seated"))
                .contains("予定が変わったら", "参加できなくなりました", "google.com/maps/search")
                .doesNotContain("未定です", "✓");
    }

    @Test
    void aLetterMarksNoAnswerThatMayBeChangedLater() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        stage.at("11-28T12:00");

        assertThat(privately(meeting, "reminder.seated")).contains("参加します").doesNotContain("✓");
    }

    @Test
    void coordinatorsReadWhoCannotComeAfterAllAndHowManyStillDo() {
        MeetingView meeting = house.announced(1);
        seen();
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        stage.at("12-03T12:00");
        house.rsvps.giveUp(house.reply(meeting, 1));

        assertThat(privately(meeting, "reminder.withdrawn"))
                .contains("Person 1", "参加できなくなった", "参加は **1** 名", "キャンセル待ち");
        assertThat(publicly(meeting, "reminder.withdrawn"))
                .contains("参加に変更がありました", "rsvp.roster")
                .doesNotContain("Person 1");
    }

    @Test
    void whoComesAfterAllIsNotReportedAsGone() {
        MeetingView meeting = house.announced(null);
        seen();
        house.press(meeting, 1, GOING);
        house.meetings.close(CIRCLE, meeting.id());
        stage.at("11-23T13:00");
        house.rsvps.giveUp(house.reply(meeting, 1));
        house.record(meeting, house.member(1), GOING, Bounds.NONE);

        assertThat(lapse(meeting, "reminder.withdrawn")).isEqualTo(Lapse.ANSWERED);
    }

    @Test
    void whatRoomsAboveHaveForMembersStandsWithThoseWhoHaveASeatInPrivate() {
        stage.above.add(Button.success("above", "会場で受付する"));
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, MAYBE);
        stage.at("11-28T12:00");

        assertThat(privately(meeting, "reminder.seated")).contains("会場で受付する");
        assertThat(publicly(meeting, "reminder.seated")).doesNotContain("会場で受付する");
        assertThat(privately(meeting, "reminder.undecided")).doesNotContain("会場で受付する");
    }

    @Test
    void aLateReminderSaysSo() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        stage.at("11-28T15:00");

        assertThat(privately(meeting, "reminder.seated")).contains("遅くなりました");
    }

    @Test
    void whoAnsweredOtherwiseMeanwhileIsLeftInPeace() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, MAYBE);
        house.guest("山田");
        stage.at("11-28T12:00");
        house.press(meeting, 1, DECLINED);
        house.press(meeting, 2, GOING);

        assertThat(lapse(meeting, "reminder.seated")).isEqualTo(Lapse.ANSWERED);
        assertThat(lapse(meeting, "reminder.undecided")).isEqualTo(Lapse.ANSWERED);
        stage.at("12-01T12:00");
        house.record(meeting, house.members.meant(CIRCLE, "山田").id(), DECLINED, Bounds.ALL);
        assertThat(lapse(meeting, "reminder.silent")).isEqualTo(Lapse.ANSWERED);
    }

    @Test
    void whatIsMovedOrCancelledIsNotRemindedOf() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        stage.at("11-28T12:00");
        house.postponed(meeting);
        assertThat(lapse(meeting, "reminder.seated")).isEqualTo(Lapse.OVERTAKEN);

        house.meetings.cancel(CIRCLE, meeting.id(), null);
        assertThat(lapse(meeting, "reminder.seated")).isEqualTo(Lapse.CANCELLED);
    }

    @Test
    void nobodyIsAskedOnceAnswersAreNoLongerTaken() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, MAYBE);
        stage.at("11-28T12:00");
        house.meetings.close(CIRCLE, meeting.id());

        assertThat(lapse(meeting, "reminder.undecided")).isEqualTo(Lapse.LATE);
    }

    @Test
    void whoIsUndecidedOrSilentIsNobodyElsesBusiness() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, MAYBE);
        house.guest("山田");
        stage.at("11-28T12:00");
        stage.at("12-01T12:00");

        assertThat(publicly(meeting, "reminder.undecided"))
                .contains("あなただけに見えます")
                .doesNotContain("Person 1");
        assertThat(publicly(meeting, "reminder.silent")).contains("あなただけに見えます").doesNotContain("山田");
    }

    @Test
    void whoHasNoAccountIsToBePhonedInPlainWords() {
        MeetingView meeting = house.announced(null);
        house.record(meeting, house.guest("山田花子"), GOING, Bounds.ALL);
        stage.at("11-28T12:00");

        Letter letter = letter(meeting, "reminder.seated");
        assertThat(letter.receiver()).isNull();
        assertThat(letter.spoken()).contains("山田花子さん", "絆の会", "市民ホール", "12:00");
    }

    @Test
    void coordinatorsReadWhoHasNotAnsweredButAllOthersDoNot() {
        MeetingView meeting = house.announced(null);
        seen();
        house.guest("山田花子");
        stage.at("12-03T12:00");

        assertThat(privately(meeting, "reminder.unanswered")).contains("山田花子 ☎");
        assertThat(publicly(meeting, "reminder.unanswered")).doesNotContain("山田花子");
    }

    @Test
    void whoNoLongerCoordinatesIsToldNothing() {
        MeetingView meeting = house.announced(null);
        seen();
        house.guest("山田花子");
        stage.at("12-03T12:00");
        stage.servers.members.put(new UserId(ReminderStage.COORDINATOR), new Servers.Belonging(Set.of(), false));
        assertThat(lapse(meeting, "reminder.unanswered")).isEqualTo(Lapse.OVERTAKEN);

        stage.servers.members.remove(new UserId(ReminderStage.COORDINATOR));
        assertThat(lapse(meeting, "reminder.unanswered")).isEqualTo(Lapse.OVERTAKEN);
    }

    @Test
    void whenAllHaveAnsweredMeanwhileThereIsNoList() {
        MeetingView meeting = house.announced(null);
        seen();
        MemberId guest = house.guest("山田花子");
        stage.at("12-03T12:00");
        house.record(meeting, guest, GOING, Bounds.NONE);
        house.record(meeting, house.member(ReminderStage.COORDINATOR), GOING, Bounds.NONE);

        assertThat(lapse(meeting, "reminder.unanswered")).isEqualTo(Lapse.ANSWERED);
    }

    @Test
    void theDigestTellsWhatIsMissing() {
        seen();
        MeetingView before = house.announced(null);
        house.record(
                before,
                house.members.add(CIRCLE, new Profile("山田花子", "", "", "農業", "")).id(),
                GOING,
                Bounds.ALL);
        MeetingView meeting = house.postponed(house.announced(null));
        house.press(meeting, 1, GOING);
        stage.at("11-30T09:00");
        house.meetings.cancel(CIRCLE, before.id(), null);
        assertThat(lapse(before, "reminder.digest")).isEqualTo(Lapse.CANCELLED);
        stage.at("12-07T09:00");

        assertThat(privately(meeting, "reminder.digest")).contains("絆の会", "参加 **1**名", "お返事のない方", "山田花子 ☎");
    }

    @Test
    void theDigestTellsWhoElseGetsIt() {
        seen();
        stage.room.authority().admit(Audience.COORDINATORS, stage.caller(CIRCLE, 8, Language.JA, true));
        MeetingView meeting = house.announced(null);
        stage.at("11-30T09:00");
        assertThat(privately(meeting, "reminder.digest")).contains("届く世話人：Person 8、Person 9");

        stage.coordinator(Language.JA).press(ReminderIds.QUIT.write(new ReminderIds.Quit(CIRCLE)));
        assertThat(privately(meeting, "reminder.digest")).contains("届く世話人：Person 8\"");
    }

    @Test
    void theDigestNamesNoMoreThanAPhoneShows() {
        seen();
        MeetingView meeting = house.announced(null);
        for (int guest = 1; guest <= 14; guest++) {
            house.guest("ゲスト%02d".formatted(guest));
        }
        stage.at("11-30T09:00");

        assertThat(privately(meeting, "reminder.digest"))
                .contains("お返事のない方 15名", "、ほか3名")
                .doesNotContain("ゲスト14");
    }

    @Test
    void theDigestNamesFieldsThatCameLastTime() {
        seen();
        MeetingView before = house.announced(null);
        house.record(
                before,
                house.members.add(CIRCLE, new Profile("山田花子", "", "", "農業", "")).id(),
                GOING,
                Bounds.ALL);
        MeetingView meeting = house.postponed(house.announced(null));
        stage.at("12-07T09:00");

        assertThat(privately(meeting, "reminder.digest")).contains("まだの分野：農業");
    }

    private void seen() {
        stage.room
                .authority()
                .admit(Audience.COORDINATORS, stage.caller(CIRCLE, ReminderStage.COORDINATOR, Language.JA, true));
    }

    private String privately(MeetingView meeting, String kind) {
        return Visit.json(letter(meeting, kind).inPrivate());
    }

    private String publicly(MeetingView meeting, String kind) {
        return Visit.json(letter(meeting, kind).inPublic());
    }

    private Letter letter(MeetingView meeting, String kind) {
        return (Letter) stage.wording(meeting, kind);
    }

    private Lapse lapse(MeetingView meeting, String kind) {
        return ((Wording.Needless) stage.wording(meeting, kind)).reason();
    }
}
