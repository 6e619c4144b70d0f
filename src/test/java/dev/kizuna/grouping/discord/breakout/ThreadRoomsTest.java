package dev.kizuna.grouping.discord.breakout;

import static dev.kizuna.discord.Visit.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Threads for the tables of a meeting in one place. */
class ThreadRoomsTest extends InBreakoutStage {

    private void open() {
        stage.done(stage.id("breakout.open", "THREAD"));
    }

    @Test
    void eachTableGetsOneThreadInTheCirclesChannel() {
        open();
        open();

        assertThat(stage.discord.threads.values()).containsExactly("テーブル1 絆の会", "テーブル2 絆の会");
        assertThat(stage.said(BreakoutStage.NEWS)).hasSize(2);
    }

    @Test
    void theAnswerThatNeverCameMakesNoSecondThread() {
        stage.discord.dropAnswerOf("post");
        open();
        stage.discord.forgetNonces();
        stage.pass(Duration.ofSeconds(3));

        assertThat(stage.said(BreakoutStage.NEWS)).hasSize(2);
        assertThat(stage.discord.threads).hasSize(2);
    }

    @Test
    void whoFindsTheThreadLearnsWhoSitsThere() {
        open();
        String mark = stage.breakout()
                .map(rooms -> ThreadCard.mark(rooms, rooms.rooms().get(1)))
                .orElseThrow();

        assertThat(json(stage.visit(3, Language.JA, false).press(mark)))
                .contains("テーブル2", "Person 3", "Person 4")
                .doesNotContain("Person 1");
    }

    @Test
    void takenAwayTheThreadsSleepAndKeepWhatWasWritten() {
        open();
        stage.done(stage.id("breakout.close"));

        assertThat(stage.discord.asleep).hasSize(2);
        assertThat(stage.said(BreakoutStage.NEWS)).allMatch(text -> text.contains("この部屋は閉じました"));
        assertThat(stage.breakout()).isEmpty();
    }

    @Test
    void openedAgainTheyAreNewOnes() {
        open();
        stage.done(stage.id("breakout.close"));
        stage.pass(Duration.ofMinutes(10));
        open();

        assertThat(stage.discord.threads).hasSize(4);
    }

    @Test
    void nobodyIsMovedIntoAThread() {
        open();

        assertThatThrownBy(() -> stage.press(stage.id("breakout.release")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("NOBODY_TO_MOVE");
    }
}
