package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.notice.Fate;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Told;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.persistence.FreshDatabase;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.rsvp.RsvpNotice;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} again and again while notices are sent and much goes wrong at Discord besides: whatever happens, each
 * person is told each thing once. More by {@code -Dkizuna.kills=200}; on PostgreSQL, where another process finds out about
 * a death only after some seconds, a fifth of them.
 */
@OnBothDatabases
class NoticeKillIT {
    private static final int KILLS = Integer.getInteger("kizuna.kills", 20);
    private static final int A_FIFTH = 5;
    private static final int ENOUGH_TO_REPEAT_SOMETHING = 20;
    private static final long SEED = Long.getLong("kizuna.seed", System.nanoTime());

    @TempDir
    private Path folder;

    @Test
    void everybodyIsToldEverythingExactlyOnce(FreshDatabase database) {
        DatabaseSettings settings = database.settings();
        try (NoticeScene scene = NoticeScene.open(folder, settings, SEED)) {
            int kills = settings.embedded() ? KILLS : Math.max(1, KILLS / A_FIFTH);
            for (int kill = 1; kill <= kills; kill++) {
                scene.lifeUntilKilled();
                assertThat(scene.saidTooOften())
                        .as("kill %d of seed %d", kill, SEED)
                        .isEmpty();
            }
            scene.lifeInPeace();

            assertThat(scene.saidTooOften()).as("seed %d", SEED).isEmpty();
            assertThat(scene.isTold()).as("seed %d", SEED).isTrue();
            scene.meetings().forEach(meeting -> allIsNoted(meeting, scene.noted(meeting)));
        }
    }

    private static void allIsNoted(ToldMeeting meeting, List<Told> noted) {
        List<Told> moved = of(noted, RsvpNotice.POSTPONED);
        assertThat(of(noted, RsvpNotice.PROMOTED))
                .hasSize(meeting.handedOver())
                .allMatch(NoticeKillIT::saidOrOvertaken);
        assertThat(moved)
                .hasSize(meeting.postponed() * (NoticeScene.PEOPLE + NoticeScene.GUESTS))
                .allMatch(NoticeKillIT::saidOrOvertaken);
        if (meeting.postponed() > 0) {
            assertThat(moved.stream().filter(one -> one.fate() == Fate.TO_PHONE))
                    .as("those without an account")
                    .hasSizeBetween(NoticeScene.GUESTS, meeting.postponed() * NoticeScene.GUESTS);
        }
    }

    /** What was said just before a kill may be noted as overtaken by what happened next. */
    private static boolean saidOrOvertaken(Told one) {
        return one.fate() != Fate.OWED && (one.fate() != Fate.LAPSED || one.lapse() == Lapse.OVERTAKEN);
    }

    private static List<Told> of(List<Told> noted, RsvpNotice kind) {
        return noted.stream()
                .filter(one -> one.notice().kind().equals(kind.kind()))
                .toList();
    }

    @Test
    void withoutTheLookForWhatWasSaidTheSameIsSaidTwice(FreshDatabase database) {
        try (NoticeScene scene = NoticeScene.open(folder, database.settings(), SEED)) {
            for (int kill = 1;
                    kill <= ENOUGH_TO_REPEAT_SOMETHING && scene.saidTooOften().isEmpty();
                    kill++) {
                scene.storm.hideWhatWasSaid();
                scene.lifeUntilKilled();
            }
            assertThat(scene.saidTooOften()).isNotEmpty();
        }
    }
}
