package dev.kizuna.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

/** The trial tables in an H2 file of a test, opened and closed by hand. */
final class LedgerFile {
    static final Mechanics MECHANICS = Mechanics.SHIPPED.withMigrations(LedgerBook.MIGRATIONS);

    final DatabaseSettings settings;

    LedgerFile(Path folder) {
        settings = DatabaseSettings.file(folder.resolve("kizuna"), folder.resolve("backups"));
    }

    EmbeddedAddress address() {
        return EmbeddedAddress.of(settings);
    }

    Database open() {
        return open(List.of(LedgerBook::complaints));
    }

    Database open(List<IntegrityCheck> checks) {
        return Database.open(settings, LedgerBook.ENTITIES, checks, MECHANICS);
    }

    /** Without any of the safeguards. */
    Connection openBare() {
        return EmbeddedEngine.open(address(), settings, MECHANICS);
    }
}
