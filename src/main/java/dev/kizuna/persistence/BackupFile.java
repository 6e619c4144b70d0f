package dev.kizuna.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** One backup on disk, as H2's {@code BACKUP TO} writes it: the database file in a zip. */
final class BackupFile {
    private BackupFile() {}

    /** Opens a copy of what is inside and looks through it. */
    static void check(Path backup, DatabaseSettings settings) throws IOException {
        Path staging = Files.createTempDirectory(Folders.around(backup), "checking");
        try {
            staged(backup, EmbeddedAddress.of(settings).at(staging.resolve("copy")), settings);
        } finally {
            Folders.deleteAll(staging);
        }
    }

    static void restore(Path backup, DatabaseSettings settings, boolean replace) {
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
                Path sound = staged(backup, address.at(staging.resolve("copy")), settings);
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

    private static Path staged(Path backup, EmbeddedAddress copy, DatabaseSettings settings) throws IOException {
        unpack(backup, copy.dataFile());
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

    private static void unpack(Path backup, Path dataFile) {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry data = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("holds no database"));
            Folders.createPrivate(dataFile);
            try (InputStream content = zip.getInputStream(data);
                    OutputStream out = Files.newOutputStream(dataFile)) {
                content.transferTo(out);
            }
        } catch (IOException unreadable) {
            throw new DatabaseTrouble(
                    DatabaseTrouble.Kind.NOT_A_BACKUP, backup, String.valueOf(unreadable.getMessage()));
        }
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
