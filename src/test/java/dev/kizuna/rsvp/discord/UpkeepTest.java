package dev.kizuna.rsvp.discord;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.discord.Stage.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.discord.Diagnosis.Findings;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.discord.RsvpIds.Missing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on Discord is made once, kept true, and missed when it is gone. */
class UpkeepTest extends OnStage {

    private MeetingView announced() {
        MeetingView meeting = stage.house.announced(2);
        stage.settle();
        return meeting;
    }

    @Test
    void announcingPostsTheCardHangsTheThreadAndMakesTheEvent() {
        MeetingView meeting = announced();

        assertThat(stage.discord.in(CHANNEL)).hasSize(1);
        assertThat(stage.discord.threads).containsValue("絆の会");
        ChannelId thread = stage.discord.threads.keySet().iterator().next();
        assertThat(stage.discord.in(thread)).hasSize(1);
        assertThat(stage.discord.in(thread).get(0).text()).contains("attachment://kizuna-");
        assertThat(stage.discord.events.values())
                .singleElement()
                .satisfies(event -> assertThat(event.start()).isEqualTo(meeting.start()));
    }

    @Test
    void manyAnswersAreOneEdit() {
        MeetingView meeting = announced();
        long before = stage.discord.count("edit");
        stage.house.press(meeting, 1, GOING);
        stage.worker.work();
        for (long user = 2; user <= 30; user++) {
            stage.house.press(meeting, user, GOING);
        }
        stage.settle();

        assertThat(stage.discord.count("edit") - before).isEqualTo(2);
        assertThat(stage.card()).contains("キャンセル待ち 28名");
    }

    @Test
    void whatLooksTheSameIsNotDrawnAgain() {
        MeetingView meeting = announced();
        stage.house.press(meeting, 1, GOING);
        stage.settle();
        long before = stage.discord.count("edit");

        stage.house.press(meeting, 1, DECLINED);
        stage.house.press(meeting, 1, GOING);
        stage.settle();

        assertThat(stage.discord.count("edit")).isEqualTo(before);
    }

    @Test
    void aChangeOnTheWayDownIsDrawnAfterTheRestart() {
        MeetingView meeting = announced();
        stage.house.press(meeting, 1, GOING);

        Stage next = stage.restarted();
        next.settle();

        assertThat(next.card()).contains("参加 **1**名");
    }

    @Test
    void afterAnAnswerThatNeverCameTheCardIsFoundAndNotPostedTwice() {
        stage.discord.dropAnswerOf("post");
        stage.house.announced(2);
        stage.worker.work();

        Stage next = stage.restarted();
        next.settle();

        assertThat(next.discord.in(CHANNEL)).hasSize(1);
        assertThat(next.discord.threads).hasSize(1);
    }

    @Test
    void whenNothingWasPostedItIsPostedOnceDiscordIsBack() {
        stage.discord.refuse("post", Kind.UNAVAILABLE);
        stage.house.announced(2);
        stage.settle();
        stage.discord.allow("post");
        stage.worker.pass(Duration.ofMinutes(2));

        assertThat(stage.discord.in(CHANNEL)).hasSize(1);
    }

    @Test
    void anEventThatCannotBeMadeHoldsUpNothing() {
        stage.discord.refuse("schedule", Kind.FORBIDDEN);
        MeetingView meeting = announced();
        stage.house.press(meeting, 1, GOING);
        stage.settle();

        assertThat(stage.card()).contains("参加 **1**名");
        assertThat(stage.discord.threads).hasSize(1);
        assertThat(complaints()).singleElement().asString().contains("サーバーのイベント");
    }

    @Test
    void anEventInDoubtIsNotMadeTwice() {
        stage.discord.dropAnswerOf("schedule");
        announced();
        stage.worker.pass(Duration.ofMinutes(5));

        assertThat(stage.discord.events).hasSize(1);
        assertThat(complaints()).hasSize(1);
    }

    @Test
    void theEventFollowsAPostponementAndGoesWithACancellation() {
        MeetingView meeting = announced();
        MeetingView moved = stage.house.postponed(meeting);
        stage.settle();
        assertThat(stage.discord.events.values())
                .singleElement()
                .satisfies(event -> assertThat(event.start()).isEqualTo(moved.start()));

        stage.house.meetings.cancel(CIRCLE, meeting.id(), null);
        stage.settle();
        assertThat(stage.discord.events).isEmpty();
        assertThat(stage.card()).contains("中止になりました").doesNotContain("参加します");
    }

    @Test
    void aCardRemovedByHandIsMissedAndPutBackOnRequestOnly() {
        MeetingView meeting = announced();
        MessageId card = stage.discord.messages.keySet().iterator().next();
        stage.discord.messages.remove(card);
        stage.house.press(meeting, 1, GOING);
        stage.worker.pass(Duration.ofMinutes(3));
        assertThat(stage.discord.in(CHANNEL)).isEmpty();

        Findings findings = stage.room.diagnosis().findings(CIRCLE, Language.JA);
        assertThat(findings.complaints()).singleElement().satisfies(one -> {
            assertThat(one.words()).contains("案内が見つかりません");
            String repair =
                    String.valueOf(one.repair() == null ? null : one.repair().getCustomId());
            stage.press(stage.caller(1), repair);
        });
        stage.settle();

        assertThat(stage.discord.in(CHANNEL)).hasSize(1);
        assertThat(stage.card()).contains("参加 **1**名");
    }

    @Test
    void aThreadRemovedByHandIsMissedByTheDiagnosis() {
        announced();
        stage.discord.threads.clear();

        assertThat(complaints()).singleElement().asString().contains("スレッド");
    }

    @Test
    void aThreadThatIsPutBackGetsAnOpeningOfItsOwn() {
        MeetingView meeting = announced();
        ChannelId thread = stage.discord.threads.keySet().iterator().next();
        String first = stage.discord.in(thread).get(0).nonce();
        stage.discord.threads.clear();
        stage.discord.messages.values().removeIf(sheet -> sheet.channel().equals(thread));
        stage.house.clock.pass(Duration.ofMinutes(1));

        assertThat(complaints()).hasSize(1);
        stage.press(stage.caller(1), RsvpIds.PUT_BACK.write(new Missing(CIRCLE, meeting.id(), Piece.THREAD)));
        stage.settle();

        assertThat(stage.discord.in(thread))
                .singleElement()
                .satisfies(opening -> assertThat(opening.nonce()).isNotEqualTo(first));
    }

    @Test
    void anEventRemovedByHandIsMissedByTheDiagnosis() {
        announced();
        stage.discord.events.clear();

        assertThat(complaints()).singleElement().asString().contains("イベント");
    }

    @Test
    void anEventThatDiscordClearedAwayOnceTheMeetingBeganIsNotMissed() {
        MeetingView meeting = announced();
        stage.discord.events.clear();
        stage.house.clock.pass(Duration.between(stage.house.clock.instant(), meeting.start()));

        assertThat(complaints()).isEmpty();
    }

    @Test
    void whileDiscordCannotBeAskedNothingIsTakenForLost() {
        announced();
        stage.discord.refuse("exists", Kind.UNAVAILABLE);

        assertThat(complaints()).isEmpty();
    }

    @Test
    void theCardSaysThatTheDeadlineHasPassedByItself() {
        announced();
        stage.room.start();
        stage.house.clock.pass(Duration.ofDays(10));
        stage.worker.pass(Duration.ofMinutes(2));

        assertThat(stage.card()).contains("締切を過ぎました").doesNotContain("参加します");
    }

    private List<String> complaints() {
        return stage.room.diagnosis().findings(CIRCLE, Language.JA).complaints().stream()
                .map(one -> one.words())
                .toList();
    }
}
