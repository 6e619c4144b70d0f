package dev.kizuna.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The embedded database while nobody serves it: opened for one look, its tables left as they are. */
final class DatabaseAtRest {
    private DatabaseAtRest() {}

    static void backUp(DatabaseSettings settings, Path file) {
        EmbeddedAddress address = EmbeddedAddress.of(settings);
        RunningMark mark = RunningMark.set(address);
        FileCipher.applyIfWished(address, settings);
        try (Connection connection = EmbeddedEngine.open(address, settings, Mechanics.SHIPPED)) {
            if (mark.leftBehind()) {
                new Inspection(settings.backups()).of(() -> Soundness.complaints(connection));
            }
            backUp(connection, file);
            EmbeddedEngine.shutdown(connection);
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        } finally {
            // The rooms' own checks after an unclean stop are for the next start.
            if (mark.leftBehind()) {
                mark.leave();
            } else {
                mark.clear();
            }
        }
    }

    /** Everything into a file that is there and empty. */
    static void backUp(Connection connection, Path file) throws SQLException {
        try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, file.toString());
            backup.execute();
        }
    }
}
