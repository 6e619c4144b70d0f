package dev.kizuna.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** H2 files of tests: migrated once for each folder of migrations, then copied. */
final class FreshFile {
    private static final Map<String, byte[]> MIGRATED = new ConcurrentHashMap<>();

    private FreshFile() {}

    static FreshDatabase make(String migrations, List<Class<?>> entities) {
        byte[] migrated = MIGRATED.computeIfAbsent(migrations, FreshFile::migrate);
        Path folder = folder();
        DatabaseSettings settings = DatabaseSettings.file(folder.resolve("kizuna"), folder.resolve("backups"));
        try {
            Files.write(EmbeddedAddress.of(settings).dataFile(), migrated);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new FreshDatabase(settings, migrations, entities, () -> remove(folder));
    }

    private static byte[] migrate(String migrations) {
        Path folder = folder();
        DatabaseSettings settings = DatabaseSettings.file(folder.resolve("kizuna"), folder);
        Database.open(settings, List.of(), List.of(), Mechanics.SHIPPED.withMigrations(migrations))
                .close();
        try {
            return Files.readAllBytes(EmbeddedAddress.of(settings).dataFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            remove(folder);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("kizuna-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path folder) {
        try {
            Folders.deleteAll(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
