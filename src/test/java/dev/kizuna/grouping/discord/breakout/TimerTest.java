package dev.kizuna.grouping.discord.breakout;

import static dev.kizuna.discord.PaperVoices.HALL;
import static dev.kizuna.discord.Visit.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.VoiceRooms;
import dev.kizuna.grouping.timer.Countdown;
import dev.kizuna.grouping.timer.Timers;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is rung when, once, and what is seen of it. */
class TimerTest extends InBreakoutStage {

    private Response start(BreakoutStage on, int minutes) {
        return on.type("groups timer", Map.of("minutes", (long) minutes));
    }

    private void begin(int minutes) {
        start(stage, minutes);
        stage.tend();
    }

    private List<String> news() {
        return stage.said(BreakoutStage.NEWS);
    }

    /** What was rung beside the card. */
    private List<String> rung() {
        return news().stream()
                .filter(text -> text.contains("timer.rung"))
                .map(text -> text.replaceAll("(?s).*?\"content\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private String card() {
        return news().stream().filter(text -> text.contains("timer.left")).reduce("", (one, other) -> other);
    }

    private Countdown timer() {
        return new Timers(stage.house.transactions, stage.house.meetings, stage.house.clock)
                .find(MeetingHouse.CIRCLE, stage.meeting.id())
                .orElseThrow();
    }

    @Test
    void itRingsTenMinutesBeforeTheEndThreeMinutesBeforeAndAtTheEnd() {
        begin(60);
        stage.pass(Duration.ofMinutes(49));
        assertThat(rung()).isEmpty();

        stage.pass(Duration.ofMinutes(1));
        stage.pass(Duration.ofMinutes(7));
        stage.pass(Duration.ofMinutes(3));
        stage.pass(Duration.ofMinutes(10));

        assertThat(rung()).containsExactly("🔔 残り10分です。", "🔔 残り3分です。", "🔔 時間になりました。話をまとめて、進行のご案内をお待ちください。");
    }

    @Test
    void aShortOneRingsOnlyWhatLiesAhead() {
        begin(5);
        stage.pass(Duration.ofMinutes(2));
        stage.pass(Duration.ofMinutes(3));

        assertThat(rung()).hasSize(2).first().asString().contains("残り3分");
    }

    @Test
    void theCardShowsHowLongAndTurnsIntoTheOrderOfPresenting() {
        begin(60);
        assertThat(card()).contains("12:00 から **13:00** まで", ":R>", "止める").doesNotContain("発表の順番");
        stage.pass(Duration.ofMinutes(50));
        assertThat(card()).contains("残り10分をお知らせしました");

        stage.pass(Duration.ofMinutes(10));
        assertThat(card()).contains("時間になりました", "発表の順番", "次の発表：テーブル").doesNotContain("止める");
        assertThat(news().stream().filter(text -> text.contains("timer.left"))).hasSize(1);
    }

    @Test
    void inRoomsItIsRungInEachAndNotBesideTheCard() {
        List.of(1L, 3L).forEach(user -> stage.voices.enter(user, HALL));
        stage.done(stage.id("breakout.open", "VOICE"));
        begin(60);
        stage.pass(Duration.ofMinutes(50));

        assertThat(stage.voices.rooms.keySet())
                .allSatisfy(room -> assertThat(stage.said(room))
                        .hasSize(1)
                        .first()
                        .asString()
                        .contains("残り10分です"));
        assertThat(rung()).isEmpty();
    }

    @Test
    void whatComesLateSaysSo() {
        begin(60);
        stage.pass(Duration.ofMinutes(54));

        assertThat(rung()).containsExactly("🔔 残りは、あと6分ほどです。お知らせが遅れて、すみません。");
    }

    @Test
    void thatTimeIsOverIsRungInTheRoomsHoweverLateWhileTheTablesMayStillBeAtWork() {
        stage.done(stage.id("breakout.open", "VOICE"));
        begin(60);
        stage.pass(Duration.ofMinutes(60 + 119));

        assertThat(stage.voices.rooms.keySet())
                .isNotEmpty()
                .allSatisfy(room ->
                        assertThat(stage.said(room)).singleElement().asString().contains("13:00 で時間になっています"));
    }

    @Test
    void roomsThatNobodyTookAwayStandUntilTheirTimeIsRungThere() {
        stage.done(stage.id("breakout.open", "VOICE"));
        stage.pass(Duration.ofMinutes(150));
        begin(50);
        Set<ChannelId> rooms = Set.copyOf(stage.voices.rooms.keySet());

        stage.house.clock.pass(Duration.ofMinutes(60));
        stage.rooms();
        stage.rings();

        assertThat(rooms)
                .isNotEmpty()
                .allSatisfy(room ->
                        assertThat(stage.said(room)).singleElement().asString().contains("で時間になっています"));
        stage.tend();
        assertThat(stage.voices.rooms).isEmpty();
    }

    @Test
    void whereATableHasNoRoomItIsRungBesideTheCardAsWell() {
        stage.done(stage.id("breakout.open", "VOICE"));
        ChannelId room = stage.voices.rooms.keySet().iterator().next();
        stage.voices.refuse(Kind.FORBIDDEN);
        stage.rounds.set(0, stage.tables(List.of(1L), List.of(2L), List.of(3L, 4L)));
        stage.done(stage.id("breakout.open", "VOICE"));
        begin(60);
        stage.pass(Duration.ofMinutes(50));

        assertThat(stage.said(room)).singleElement().asString().contains("残り10分です");
        assertThat(rung()).singleElement().asString().contains("残り10分です");
    }

    @Test
    void whatLostItsSenseIsNotRung() {
        begin(60);
        stage.pass(Duration.ofMinutes(75));
        assertThat(rung()).hasSize(1).first().asString().contains("13:00 で時間になっています", "遅れて");

        stage = new BreakoutStage(stage.house);
        begin(60);
        stage.pass(Duration.ofMinutes(60 + 121));
        assertThat(rung()).isEmpty();
        assertThat(card()).contains("時間になりました");
    }

    @Test
    void fiveMinutesMoreRingAnewWhatComesAnew() {
        begin(60);
        stage.pass(Duration.ofMinutes(50));
        stage.done(stage.id("timer.extend"));
        assertThat(card()).contains("13:05");
        stage.pass(Duration.ofMinutes(5));
        stage.pass(Duration.ofMinutes(10));

        assertThat(rung()).hasSize(3);
        assertThat(rung().subList(0, 2)).allMatch(text -> text.contains("残り10分"));
    }

    @Test
    void stoppedItRingsNoMore() {
        begin(60);
        stage.done(stage.id("timer.stop"));
        stage.pass(Duration.ofMinutes(60));

        assertThat(rung()).isEmpty();
        assertThat(card()).contains("タイマーを止めました", "発表の順番");
    }

    @Test
    void ofAMeetingThatIsCalledOffItRingsNoMore() {
        begin(60);
        stage.house.meetings.cancel(MeetingHouse.CIRCLE, stage.meeting.id(), "大雪のため");
        stage.pass(Duration.ofMinutes(60));

        assertThat(rung()).isEmpty();
        assertThat(card()).contains("タイマーを止めました");
    }

    @Test
    void oneRunsAtATimeAndAnotherMayFollow() {
        begin(60);
        assertThatThrownBy(() -> start(stage, 30)).isInstanceOf(Refusal.class).hasMessageContaining("RUNNING");

        stage.done(stage.id("timer.stop"));
        stage.pass(Duration.ofMinutes(1));
        begin(30);
        assertThat(card()).contains("12:01 から **12:31**");
    }

    @Test
    void eachTablePresentsOnceInTheOrderDrawnAndIsCalled() {
        begin(5);
        stage.pass(Duration.ofMinutes(5));
        List<Integer> turns = timer().turns();
        assertThat(turns).containsExactlyInAnyOrder(1, 2);

        stage.done(stage.id("timer.next", 0));
        stage.done(stage.id("timer.next", 0));
        assertThat(card()).contains("**▶ テーブル" + turns.get(0) + "**");
        stage.done(stage.id("timer.next", 1));
        stage.done(stage.id("timer.next", 2));

        assertThat(rung().stream().filter(text -> text.contains("🎤")))
                .containsExactly("🎤 次の発表は、テーブル" + turns.get(0) + "です。", "🎤 次の発表は、テーブル" + turns.get(1) + "です。");
        assertThat(card()).contains("発表が終わりました").doesNotContain("timer.next");
    }

    @Test
    void aMeetingWithoutTablesHasATimerAllTheSame() {
        stage.rounds.clear();
        begin(5);
        stage.pass(Duration.ofMinutes(5));

        assertThat(card()).contains("時間になりました").doesNotContain("発表の順番");
    }

    @Test
    void anybodyMayAskHowLongItGoesOn() {
        begin(60);
        String mark = TimerCard.mark(timer());

        assertThat(json(stage.visit(3, Language.JA, false).press(mark))).contains("13:00 までです");
    }

    @Test
    void aCardRemovedByHandIsNotPutBackAndItRingsAllTheSame() {
        begin(60);
        stage.discord.messages.clear();
        stage.pass(Duration.ofMinutes(50));
        stage.pass(Duration.ofMinutes(10));

        assertThat(card()).isEmpty();
        assertThat(rung()).hasSize(2);
    }

    @Test
    void aRoomThatIsGoneSilencesNoOther() {
        List.of(1L, 3L).forEach(user -> stage.voices.enter(user, HALL));
        stage.done(stage.id("breakout.open", "VOICE"));
        begin(60);
        stage.discord.refuse("post", Kind.GONE);
        stage.pass(Duration.ofMinutes(50));
        stage.discord.allow("post");
        stage.pass(Duration.ofMinutes(7));

        ChannelId room = stage.voices.rooms.keySet().iterator().next();
        assertThat(stage.said(room)).hasSize(1).first().asString().contains("残り3分");
    }

    /** Killed between any two steps, writes among them, another goes on, and each ring is heard once in each room. */
    @Test
    void eachRingIsHeardOnceWhoeverIsKilled() {
        assertThat(heardTwice(true)).as("rings heard twice or never").isZero();
    }

    /** The negative control. */
    @Test
    void withoutLookingFirstSomeAreHeardTwice() {
        assertThat(heardTwice(false)).isPositive();
    }

    private long heardTwice(boolean looking) {
        long wrong = 0;
        boolean killed = true;
        int steps = 0;
        while (killed) {
            BreakoutStage now = new BreakoutStage(stage.house);
            now.discord.forgetNonces();
            if (!looking) {
                now.discord.blind();
            }
            start(now, 60);
            killed = false;
            Mortal mortal = new Mortal(steps++);
            BreakoutRoom doomed = now.room(
                    mortal.of(Transactions.class, now.house.transactions),
                    mortal.of(Messenger.class, now.discord),
                    mortal.of(VoiceRooms.class, now.voices));
            for (int minutes : List.of(0, 50, 7, 3)) {
                now.house.clock.pass(Duration.ofMinutes(minutes));
                try {
                    if (!killed) {
                        doomed.ring();
                    }
                } catch (Mortal.Killed end) {
                    killed = true;
                    now.restart();
                }
                now.tend();
            }
            List<String> said = now.said(BreakoutStage.NEWS);
            wrong += Math.abs(
                    said.stream().filter(text -> text.contains("timer.rung")).count() - 3);
            wrong += Math.abs(
                    said.stream().filter(text -> text.contains("timer.left")).count() - 1);
        }
        assertThat(steps).as("places where it can be killed").isGreaterThan(20);
        return wrong;
    }
}
