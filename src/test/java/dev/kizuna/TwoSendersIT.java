package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.rehearsal.faults.RequestFaults;
import dev.kizuna.rehearsal.faults.When;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two bots on one PostgreSQL and one Discord: the one is killed while it tells people, and Discord forgets its nonces; the
 * other takes over what it was about to say, and each person is told each thing once. What happens without the look for
 * what was said before is shown by {@link NoticeKillIT}.
 */
class TwoSendersIT {
    private static final String ANYBODYS =
            "select claimant from notice where fate = 'OWED' and claimant is not null and claimant like ? limit 1";

    @TempDir
    private Path folder;

    @Test
    void whenTheOneIsKilledTheOtherTakesOverWithinAMinute() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                NoticeScene scene = NoticeScene.open(
                        folder,
                        new DatabaseSettings(
                                server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", 4, folder),
                        1);
                KilledBot one = scene.start().ready()) {
            scene.circle
                    .discord
                    .faults()
                    .onRequest(
                            "POST",
                            "channels/{channel}/messages",
                            When.always(),
                            RequestFaults.slowAfter(Duration.ofSeconds(2)));
            scene.meetings().forEach(meeting -> {
                meeting.postpone();
                meeting.handOverASeat();
            });
            String first = await().atMost(LiveCircle.PATIENCE)
                    .until(() -> claimant(server, "%"), Optional::isPresent)
                    .orElseThrow();
            try (KilledBot other = scene.start().ready()) {
                await().atMost(LiveCircle.PATIENCE)
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> claimant(server, first).isPresent());
                one.kill();
                assertThat(claimant(server, first))
                        .as("killed while it was at it")
                        .isPresent();
                scene.storm.calm();
                scene.discordForgets();
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> claimant(server, first).isEmpty());
                await().atMost(LiveCircle.PATIENCE).until(() -> other.owed() == 0);
                other.end();
            }
            assertThat(scene.saidTooOften()).isEmpty();
            assertThat(scene.isTold()).isTrue();
        }
    }

    /** Somebody like this who is to say something. */
    private static Optional<String> claimant(EmbeddedPostgres server, String like) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                PreparedStatement ask = connection.prepareStatement(ANYBODYS)) {
            ask.setString(1, like);
            try (ResultSet rows = ask.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
