package dev.kizuna.circle.discord;

import java.time.Instant;

/** The way to the operator's backups, where there is one. */
@FunctionalInterface
public interface BackupRequest {

    /** Takes a backup, or tells of one that is some minutes old at most; returns when it is on disk. */
    Backup take();

    /**
     * A backup of everything.
     *
     * @param bytes how large its file is
     */
    record Backup(Instant at, long bytes) {}
}
