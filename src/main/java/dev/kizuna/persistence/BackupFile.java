package dev.kizuna.persistence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * One backup on disk: a line that says so, then under its cover a zip with the database file. What is erased from the
 * database stays in its file until H2 needs the place; so it is left behind here. Everything uncovered stands only beside
 * the database itself, and is gone afterwards. Backups from before there was a cover are the zip alone.
 */
final class BackupFile {
    private static final byte[] FIRST_LINE = "kizuna backup 1\n".getBytes(StandardCharsets.US_ASCII);

    private BackupFile() {}

    /**
     * Writes a backup into a file that is there and empty and takes its name later, opens it once and looks through it.
     *
     * @param source writes what H2's {@code BACKUP TO} makes
     */
    static void write(Consumer<Path> source, Path backup, Path target, DatabaseSettings settings, BackupCover cover)
            throws IOException {
        EmbeddedAddress address = EmbeddedAddress.of(settings);
        Path staging = Files.createTempDirectory(Folders.around(address.dataFile()), "backing-up");
        try {
            Path raw = staging.resolve("raw.zip");
            Folders.createPrivate(raw);
            source.accept(raw);
            EmbeddedAddress copy = address.at(staging.resolve("copy"));
            try (InputStream zip = Files.newInputStream(raw)) {
                unpack(zip, copy.dataFile());
            }
            copy.leaveBehindWhatIsErased();
            try (OutputStream out = Files.newOutputStream(backup)) {
                pack(copy.dataFile(), out, target, cover);
            }
            Files.delete(copy.dataFile());
            staged(backup, copy, settings, cover);
        } finally {
            Folders.deleteAll(staging);
        }
    }

    private static void pack(Path dataFile, OutputStream out, Path target, BackupCover cover) throws IOException {
        OutputStream covered;
        out.write(FIRST_LINE);
        try {
            covered = cover.over(out);
        } catch (IOException noKey) {
            throw new DatabaseTrouble(DatabaseTrouble.Kind.NO_KEY, target);
        }
        try (ZipOutputStream zip = new ZipOutputStream(covered)) {
            zip.putNextEntry(new ZipEntry("kizuna.mv.db"));
            Files.copy(dataFile, zip);
        }
    }

    static void restore(Path backup, DatabaseSettings settings, BackupCover cover, boolean replace) {
        EmbeddedAddress address = EmbeddedAddress.of(settings);
        RunningMark mark = RunningMark.set(address);
        boolean inOrder = false;
        try {
            if (!replace && holdsData(address, settings)) {
                throw new DatabaseTrouble(DatabaseTrouble.Kind.NOT_EMPTY, address.dataFile());
            }
            Path folder = Folders.around(address.dataFile());
            Path staging = Files.createTempDirectory(folder, "restoring");
            try {
                Path sound = staged(backup, address.at(staging.resolve("copy")), settings, cover);
                Folders.syncFile(sound);
                Files.move(sound, address.dataFile(), StandardCopyOption.ATOMIC_MOVE);
                Folders.sync(folder);
                inOrder = true;
            } finally {
                Folders.deleteAll(staging);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (inOrder || !mark.leftBehind()) {
                mark.clear();
            } else {
                mark.leave();
            }
        }
    }

    private static Path staged(Path backup, EmbeddedAddress copy, DatabaseSettings settings, BackupCover cover) {
        unpack(backup, copy.dataFile(), cover);
        FileCipher.applyIfWished(copy, settings);
        List<String> complaints;
        try (Connection connection = EmbeddedEngine.open(copy, settings, Mechanics.SHIPPED)) {
            complaints = Soundness.complaints(connection);
            EmbeddedEngine.shutdown(connection);
        } catch (SQLException failure) {
            complaints = List.of("code " + failure.getErrorCode());
        } catch (DatabaseTrouble trouble) {
            complaints = List.of(trouble.kind().name());
        }
        if (!complaints.isEmpty()) {
            throw new DatabaseTrouble(DatabaseTrouble.Kind.NOT_A_BACKUP, backup, String.join("; ", complaints));
        }
        return copy.dataFile();
    }

    private static void unpack(Path backup, Path dataFile, BackupCover cover) {
        boolean covered = false;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(backup))) {
            content.mark(FIRST_LINE.length);
            covered = Arrays.equals(content.readNBytes(FIRST_LINE.length), FIRST_LINE);
            if (covered) {
                unpack(cover.under(content), dataFile);
            } else {
                content.reset();
                unpack(content, dataFile);
            }
        } catch (IOException unreadable) {
            throw covered
                    ? new DatabaseTrouble(DatabaseTrouble.Kind.OTHER_KEY, backup)
                    : new DatabaseTrouble(
                            DatabaseTrouble.Kind.NOT_A_BACKUP, backup, String.valueOf(unreadable.getMessage()));
        }
    }

    private static void unpack(InputStream zipped, Path dataFile) throws IOException {
        ZipInputStream zip = new ZipInputStream(zipped);
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && !entry.getName().endsWith(".mv.db")) {
            entry = zip.getNextEntry();
        }
        if (entry == null) {
            throw new IOException("holds no database");
        }
        Folders.createPrivate(dataFile);
        try (OutputStream out = Files.newOutputStream(dataFile)) {
            zip.transferTo(out);
        }
        // To its very end: only there is it sure that nothing of it was changed or cut off.
        zipped.transferTo(OutputStream.nullOutputStream());
    }

    /** A file that cannot be opened counts as data: only its owner can say that it is none. */
    private static boolean holdsData(EmbeddedAddress address, DatabaseSettings settings) {
        if (!Files.exists(address.dataFile())) {
            return false;
        }
        try (Connection connection = EmbeddedEngine.open(address, settings, Mechanics.SHIPPED);
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet row = statement.executeQuery("select 1 from " + table + " limit 1")) {
                    if (row.next()) {
                        return true;
                    }
                }
            }
            EmbeddedEngine.shutdown(connection);
            return false;
        } catch (SQLException | DatabaseTrouble unreadable) {
            return true;
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select table_name from information_schema.tables where"
                + " table_schema = 'public' and table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                tables.add('"' + rows.getString(1) + '"');
            }
        }
        return tables;
    }
}
