package dev.kizuna.grouping.discord.breakout;

import static dev.kizuna.discord.PaperVoices.HALL;
import static dev.kizuna.discord.Visit.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.grouping.breakout.Phase;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.rsvp.MeetingHouse;
import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Voice channels for the tables of a meeting on line. */
class VoiceRoomsTest extends InBreakoutStage {
    private static final String ONE = "テーブル1 絆の会";
    private static final String TWO = "テーブル2 絆の会";

    @BeforeEach
    void threeAreInTheHall() {
        List.of(1L, 2L, 3L).forEach(user -> stage.voices.enter(user, HALL));
        stage.voices.enter(8, HALL);
    }

    private void open() {
        stage.done(stage.id("breakout.open", "VOICE"));
    }

    @Test
    void eachTableGetsOneChannelAndThoseInVoiceAreBroughtThere() {
        open();

        assertThat(stage.voices.rooms.values()).containsExactly(ONE, TWO);
        assertThat(stage.voices.roomOf(1)).isEqualTo(ONE);
        assertThat(stage.voices.roomOf(3)).isEqualTo(TWO);
        assertThat(stage.voices.roomOf(4)).as("not in voice").isEqualTo("-");
        assertThat(stage.voices.roomOf(8)).as("has no seat").isEqualTo("hall");
    }

    @Test
    void pressingTwiceMakesNothingTwice() {
        stage.press(stage.id("breakout.open", "VOICE"));
        open();
        open();

        assertThat(stage.voices.count("make " + ONE)).isEqualTo(1);
    }

    @Test
    void whoComesLaterIsBroughtAtTheNextPress() {
        open();
        stage.voices.enter(4, HALL);
        stage.done(stage.id("breakout.gather", 1));

        assertThat(stage.voices.roomOf(4)).isEqualTo(TWO);
        assertThat(stage.voices.deeds.stream().filter(deed -> deed.startsWith("move")))
                .hasSize(4);
    }

    @Test
    void inTheNextRoundPeopleAreBroughtToTheirNextTables() {
        stage.rounds.add(stage.tables(List.of(1L, 3L), List.of(2L, 4L)));
        open();
        stage.done(stage.id("breakout.gather", 2));

        assertThat(stage.voices.roomOf(3)).isEqualTo(ONE);
        assertThat(stage.voices.roomOf(2)).isEqualTo(TWO);
    }

    @Test
    void everybodyIsBroughtBackToWhereTheyWere() {
        open();
        stage.done(stage.id("breakout.release"));

        assertThat(List.of(1L, 2L, 3L))
                .allSatisfy(user -> assertThat(stage.voices.of(user)).isEqualTo(HALL));
        assertThat(stage.breakout())
                .hasValueSatisfying(rooms -> assertThat(rooms.guests())
                        .as("where people came from is kept no longer")
                        .isEmpty());
        assertThat(stage.voices.rooms).hasSize(2);
    }

    @Test
    void whoCameInByThemselvesIsBroughtToWhereMostWere() {
        open();
        stage.voices.enter(8, stage.voices.rooms.keySet().iterator().next());
        stage.done(stage.id("breakout.release"));

        assertThat(stage.voices.roomOf(8)).isEqualTo("hall");
    }

    @Test
    void takenAwayNothingIsLeft() {
        open();
        stage.done(stage.id("breakout.close"));

        assertThat(stage.voices.rooms).isEmpty();
        assertThat(stage.voices.roomOf(1)).isEqualTo("hall");
        assertThat(stage.breakout()).isEmpty();
    }

    @Test
    void whatIsForgottenIsTakenAwayAnHourAfterTheEnd() {
        open();
        stage.pass(Duration.between(
                stage.house.clock.instant(), stage.meeting.end().plus(Duration.ofMinutes(59))));
        assertThat(stage.voices.rooms).hasSize(2);

        stage.pass(Duration.ofMinutes(2));
        assertThat(stage.voices.rooms).isEmpty();
        assertThatThrownBy(this::open).isInstanceOf(Refusal.class).hasMessageContaining("NOT_NOW");
    }

    @Test
    void aCancelledMeetingHasNoRooms() {
        open();
        stage.house.meetings.cancel(MeetingHouse.CIRCLE, stage.meeting.id(), null);
        stage.tend();

        assertThat(stage.voices.rooms).isEmpty();
    }

    @Test
    void aRoomRemovedByHandIsMadeAgainOnRequest() {
        open();
        stage.voices.vanish(TWO);
        open();

        assertThat(stage.voices.count("make " + TWO)).isEqualTo(2);
        assertThat(stage.voices.count("make " + ONE)).isEqualTo(1);
    }

    @Test
    void withoutThePermissionsNothingIsBegun() {
        stage.servers.missingOnServer.add(Permission.MANAGE_CHANNEL);

        assertThatThrownBy(this::open).isInstanceOf(Refusal.class).hasMessageContaining("NOT_ALLOWED");
        assertThat(stage.breakout()).isEmpty();
    }

    @Test
    void whatDiscordRefusesIsToldAndTriedAgainOnRequest() {
        stage.voices.refuse(Kind.FORBIDDEN);
        open();
        assertThat(json(stage.press(stage.id("breakout.show")))).contains("⚠️ テーブル1", "足りない部屋を作る");

        stage.voices.refuse(null);
        open();
        assertThat(stage.voices.rooms.values()).containsExactly(ONE, TWO);
        assertThat(json(stage.press(stage.id("breakout.show")))).doesNotContain("⚠️");
    }

    @Test
    void whatDiscordDoesNotLetGoStaysKnown() {
        open();
        stage.voices.refuse(Kind.FORBIDDEN);
        stage.done(stage.id("breakout.close"));
        assertThat(stage.breakout())
                .hasValueSatisfying(rooms -> assertThat(rooms.phase()).isEqualTo(Phase.OPEN));
        assertThat(json(stage.press(stage.id("breakout.show")))).contains("⚠️ テーブル1");

        stage.voices.refuse(null);
        stage.done(stage.id("breakout.close"));
        assertThat(stage.voices.rooms).isEmpty();
    }

    @Test
    void whileDiscordIsAwayItIsWaitedForLongerEachTime() {
        stage.voices.refuse(Kind.UNAVAILABLE);
        open();
        stage.voices.refuse(null);
        stage.tend();
        assertThat(stage.voices.rooms).isEmpty();

        stage.pass(Duration.ofSeconds(3));
        assertThat(stage.voices.rooms.values()).containsExactly(ONE, TWO);
    }

    @Test
    void beforePeopleAreToldThereIsNothingToMake() {
        stage.rounds.clear();

        assertThatThrownBy(this::open).isInstanceOf(Refusal.class).hasMessageContaining("NOT_PUBLISHED");
        assertThat(json(stage.press(stage.id("breakout.show")))).contains("席割りを発表すると");
    }

    @Test
    void threadsAndVoiceChannelsAreNotMixed() {
        open();

        assertThatThrownBy(() -> stage.press(stage.id("breakout.open", "THREAD")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("OTHER_KIND");
    }
}
