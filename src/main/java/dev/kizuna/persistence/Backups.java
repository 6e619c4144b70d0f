package dev.kizuna.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Backups of the embedded database: taken while it runs, kept for a while, put back. */
public final class Backups {
    private final Database database;
    private final DatabaseSettings settings;
    private final BackupCover cover;
    private final Clock clock;

    /** @param clock tells in its zone which night it is */
    public Backups(Database database, DatabaseSettings settings, BackupCover cover, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.cover = cover;
        this.clock = clock;
    }

    /**
     * Writes everything to this file, replacing it. When this returns, the backup has been opened once and looked
     * through, and is on disk; when it throws, what the file was before is untouched.
     *
     * @throws DatabaseTrouble when its key is lost; on PostgreSQL, with the command that does it
     */
    public void take(Path file) {
        write(settings, cover, file, database.store()::backUpTo);
    }

    /**
     * The same of a database that is not running. Its tables stay those of the version that wrote them, so that whoever
     * updates Kizuna can take the way back.
     *
     * @throws DatabaseTrouble when the database is in use or damaged, on PostgreSQL
     */
    public static void takeAtRest(DatabaseSettings settings, BackupCover cover, Path file) {
        write(settings, cover, file, part -> DatabaseAtRest.backUp(settings, part));
    }

    private static void write(DatabaseSettings settings, BackupCover cover, Path file, Consumer<Path> source) {
        Path target = file.toAbsolutePath();
        if (!settings.embedded()) {
            throw new DatabaseTrouble(
                    DatabaseTrouble.Kind.BACKUP_BY_SERVER,
                    ServerStore.command(settings, "pg_dump --format=custom --no-owner --file=" + target));
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(Folders.around(target));
            Files.deleteIfExists(part);
            Folders.createPrivate(part);
            try {
                BackupFile.write(source, part, target, settings, cover);
                Folders.syncFile(part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                Folders.sync(Folders.around(target));
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** This night's, by its date, in the folder of the settings; then older ones go, see {@link BackupRetention}. */
    public Path takeNightly() {
        NightlyBackups nights = new NightlyBackups(settings.backups());
        Path file = nights.of(LocalDate.now(clock));
        take(file);
        nights.prune();
        return file;
    }

    /**
     * Puts a backup in the place of a database that is not running. A restore that fails loses nothing: the backup is
     * unpacked and opened beside the database and then takes its name.
     *
     * @param replace whether data in its place may go
     * @throws DatabaseTrouble when the database is in use or holds data, when the file is no backup or its key is not here, on
     *     PostgreSQL
     */
    public static void restore(DatabaseSettings settings, BackupCover cover, Path file, boolean replace) {
        if (!settings.embedded()) {
            throw new DatabaseTrouble(
                    DatabaseTrouble.Kind.RESTORE_BY_SERVER,
                    ServerStore.command(settings, "pg_restore --clean --if-exists --exit-on-error --single-transaction")
                            + " " + file);
        }
        BackupFile.restore(file, settings, cover, replace);
    }
}
