package dev.kizuna.grouping.discord.breakout;

import static dev.kizuna.discord.PaperVoices.HALL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.VoiceRooms;
import dev.kizuna.grouping.breakout.Breakouts;
import dev.kizuna.grouping.breakout.RoomKind;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whoever looks after the rooms is killed between any two steps, writes among them, and another goes on: each time all is
 * as if nothing had happened.
 */
class RoomsKilledTest extends InBreakoutStage {

    @Test
    void voiceRoomsAreNeitherDoubledNorForgotten() {
        int steps = 0;
        boolean killed = true;
        while (killed) {
            BreakoutStage now = new BreakoutStage(stage.house);
            List.of(1L, 2L, 3L).forEach(user -> now.voices.enter(user, HALL));

            killed = live(now, RoomKind.VOICE, steps++);

            assertThat(now.voices.deeds.stream().filter(deed -> deed.startsWith("make")))
                    .as("killed after %d steps", steps)
                    .hasSize(2);
            assertThat(now.voices.deeds.stream().filter(deed -> deed.startsWith("move")))
                    .as("there and back, killed after %d steps", steps)
                    .hasSize(6);
            assertThat(List.of(1L, 2L, 3L))
                    .allSatisfy(user -> assertThat(now.voices.of(user)).isEqualTo(HALL));
            assertThat(now.voices.rooms).isEmpty();
            assertThat(now.breakout()).isEmpty();
        }
        assertThat(steps).as("places where it can be killed").isGreaterThan(40);
    }

    @Test
    void threadsAreNeitherDoubledNorForgotten() {
        int steps = 0;
        boolean killed = true;
        while (killed) {
            BreakoutStage now = new BreakoutStage(stage.house);
            now.discord.forgetNonces();

            killed = live(now, RoomKind.THREAD, steps++);

            assertThat(now.discord.threads).as("killed after %d steps", steps).hasSize(2);
            assertThat(now.said(BreakoutStage.NEWS)).hasSize(2);
            assertThat(now.discord.asleep).hasSize(2);
            assertThat(now.breakout()).isEmpty();
        }
        assertThat(steps).as("places where it can be killed").isGreaterThan(20);
    }

    /** The negative control: without looking for what was made before, some killing doubles a room. */
    @Test
    void whoeverDoesNotLookFirstDoublesRooms() {
        boolean doubled = false;
        boolean killed = true;
        for (int steps = 0; killed && !doubled; steps++) {
            BreakoutStage now = new BreakoutStage(stage.house);
            now.voices.forget();
            killed = live(now, RoomKind.VOICE, steps);
            doubled = now.voices.deeds.stream()
                            .filter(deed -> deed.startsWith("make"))
                            .count()
                    > 2;
        }
        assertThat(doubled).isTrue();
    }

    /** Opens, closes, and is killed once on the way; false where all was done before it came to that. */
    private static boolean live(BreakoutStage now, RoomKind kind, int steps) {
        Mortal mortal = new Mortal(steps);
        BreakoutRoom doomed = now.room(
                mortal.of(Transactions.class, now.house.transactions),
                mortal.of(Messenger.class, now.discord),
                mortal.of(VoiceRooms.class, now.voices));
        Breakouts breakouts = new Breakouts(now.house.transactions, now.house.meetings, now.house.clock);
        boolean killed = false;
        List<Runnable> wishes = List.of(
                () -> now.press(now.id("breakout.open", kind)),
                () -> breakouts.close(MeetingHouse.CIRCLE, now.meeting.id()));
        for (Runnable wish : wishes) {
            wish.run();
            try {
                if (!killed) {
                    doomed.tend();
                }
            } catch (Mortal.Killed end) {
                killed = true;
                now.restart();
            }
            now.pass(Duration.ofSeconds(5));
        }
        return killed;
    }
}
