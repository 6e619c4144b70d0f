package dev.kizuna;

import dev.kizuna.circle.discord.BackupRequest;
import dev.kizuna.persistence.Backups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A backup when a coordinator asks, or the one of some minutes ago: nobody can keep the writer busy by asking. */
final class RecentBackup implements BackupRequest {
    private static final Duration RECENT = Duration.ofMinutes(5);

    private final Backups backups;
    private final Clock clock;
    private @Nullable Backup last;

    RecentBackup(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    @Override
    public synchronized Backup take() {
        Instant now = clock.instant();
        if (last == null || last.at().plus(RECENT).isBefore(now)) {
            try {
                last = new Backup(now, Files.size(backups.takeNightly()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return last;
    }
}
