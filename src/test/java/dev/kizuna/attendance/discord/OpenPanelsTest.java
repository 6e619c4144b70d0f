package dev.kizuna.attendance.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.attendance.AttendanceRefusal;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Shown;
import dev.kizuna.discord.Visit;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.rsvp.discord.HandWorker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;

/** What others do is seen on a panel without a press, gathered, and the last is true. */
class OpenPanelsTest {
    private static final MeetingId MEETING = new MeetingId(1);
    private static final UserId MINE = new UserId(1);
    private static final UserId THEIRS = new UserId(2);

    private final HandWorker worker = new HandWorker();
    private final OpenPanels panels = new OpenPanels(worker);
    private int here;

    @Test
    void everyPanelOfTheMeetingIsDrawnAnewAndNoOther() {
        Screen mine = open(MINE, MEETING);
        Screen theirs = open(THEIRS, MEETING);
        Screen elsewhere = open(MINE, new MeetingId(2));
        worker.work();
        int before = elsewhere.drawn.size();

        comes();
        worker.pass(Duration.ofSeconds(2));

        assertThat(mine.last()).contains("1 here");
        assertThat(theirs.last()).contains("1 here");
        assertThat(elsewhere.drawn).hasSize(before);
    }

    @Test
    void neverMoreThanOneASecondOnAPanelAndTheLastIsTrue() {
        Screen mine = open(MINE, MEETING);
        Random random = new Random(13);
        for (int i = 0; i < 500; i++) {
            comes();
            worker.pass(Duration.ofMillis(random.nextInt(60)));
        }
        worker.pass(Duration.ofSeconds(2));

        for (int i = 1; i < mine.at.size(); i++) {
            assertThat(mine.at.get(i) - mine.at.get(i - 1)).isGreaterThanOrEqualTo(1_000);
        }
        assertThat(mine.last()).contains("500 here");
    }

    @Test
    void whatHappenedWhileAPanelWasOnItsWayToDiscordIsSeenOnIt() {
        comes();
        Screen mine = open(MINE, MEETING);
        worker.work();

        assertThat(mine.last()).contains("1 here");
    }

    @Test
    void aPanelThatIsPutAwayIsForgottenAndTheOneOpenedAfterwardsKept() {
        Screen first = open(MINE, MEETING);
        first.over = true;
        comes();
        worker.pass(Duration.ofSeconds(2));
        int drawn = first.drawn.size();
        Screen second = open(MINE, MEETING);

        comes();
        worker.pass(Duration.ofSeconds(2));

        assertThat(first.drawn).hasSize(drawn);
        assertThat(second.last()).contains("2 here");
    }

    @Test
    void whileDiscordIsAwayItIsTriedAgainUntilItIsBack() {
        Screen mine = open(MINE, MEETING);
        mine.failing = 3;
        comes();
        worker.pass(Duration.ofMinutes(1));

        assertThat(mine.last()).contains("1 here");
    }

    @Test
    void ofAMeetingThatWasCalledOffNothingIsDrawn() {
        Screen mine = new Screen();
        panels.shown(MINE, MEETING, mine, () -> {
            throw new Refusal(AttendanceRefusal.CANCELLED);
        });
        worker.pass(Duration.ofSeconds(2));
        panels.changed(MEETING);
        worker.pass(Duration.ofSeconds(2));

        assertThat(mine.drawn).isEmpty();
    }

    private void comes() {
        here++;
        panels.changed(MEETING);
    }

    private Screen open(UserId hand, MeetingId meeting) {
        Screen screen = new Screen();
        panels.shown(hand, meeting, screen, () -> Response.words(here + " here"));
        return screen;
    }

    /** A coordinator's phone. */
    private final class Screen implements Shown {
        private final List<String> drawn = new ArrayList<>();
        private final List<Long> at = new ArrayList<>();
        private boolean over;
        private int failing;

        @Override
        public boolean redraw(MessageCreateData content) {
            if (failing > 0) {
                failing--;
                throw new MessengerTrouble(MessengerTrouble.Kind.UNAVAILABLE, 0);
            }
            drawn.add(Visit.json(content));
            at.add(worker.now());
            return !over;
        }

        private String last() {
            return drawn.get(drawn.size() - 1);
        }
    }
}
