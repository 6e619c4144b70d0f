package dev.kizuna.grouping.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The card with all tables is posted once, whatever happens. */
class PublicCardsTest extends OnTablesStage {
    private MeetingView meeting;

    @BeforeEach
    void propose() {
        meeting = tables.withGuests(4);
        tables.propose(meeting, 2);
        stage.worker.work();
    }

    private int posted() {
        return stage.discord.in(TablesStage.THREAD).size();
    }

    @Test
    void killedAfterPublishingItIsPostedByTheNextProcess() {
        tables.publish(meeting);

        stage.restarted().worker.work();

        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void killedWhileItWasPostedItIsNotPostedAgain() {
        stage.discord.dropAnswerOf("post");
        tables.publish(meeting);
        stage.worker.work();
        assertThat(posted()).isEqualTo(1);

        stage.discord.forgetNonces();
        stage.restarted().worker.work();

        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void withoutLookingItWouldBePostedTwice() {
        stage.discord.dropAnswerOf("post");
        tables.publish(meeting);
        stage.worker.work();

        stage.discord.forgetNonces();
        stage.discord.blind();
        stage.restarted().worker.work();

        assertThat(posted()).isEqualTo(2);
    }

    @Test
    void whenDiscordIsBackItIsPosted() {
        stage.discord.refuse("post", Kind.UNAVAILABLE);
        tables.publish(meeting);
        stage.worker.work();
        assertThat(posted()).isZero();

        stage.discord.allow("post");
        stage.worker.pass(Duration.ofMinutes(1));

        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void removedByHandItIsPostedAgainWithTheNextRevision() {
        tables.publish(meeting);
        stage.worker.work();
        stage.discord.messages.clear();
        tables.propose(meeting, 1);
        tables.publish(meeting);
        stage.worker.pass(Duration.ofMinutes(1));

        assertThat(posted()).isEqualTo(1);
    }

    @Test
    void withoutAPermissionItIsGivenUpUntilTheNextRevision() {
        stage.discord.refuse("post", Kind.FORBIDDEN);
        tables.publish(meeting);
        stage.worker.pass(Duration.ofMinutes(3));

        assertThat(stage.discord.count("post")).isEqualTo(1);
    }

    @Test
    void withoutAThreadItStandsInTheCirclesChannel() {
        stage.thread = null;
        tables.publish(meeting);
        stage.worker.work();

        assertThat(stage.discord.in(TablesStage.CHANNEL)).hasSize(1);
    }
}
