package dev.kizuna.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import org.h2.tools.ChangeFileEncryption;

/**
 * H2's own cipher over the whole file: AES in XTS mode, which hides and does not authenticate. It derives its key with ten
 * rounds only, so the password has to be a long random one.
 */
final class FileCipher {
    private static final byte[] HEADER = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private FileCipher() {}

    /** Puts a plain file, which nobody has open, under the cipher where the settings wish for it; whole or not at all. */
    static void applyIfWished(EmbeddedAddress address, DatabaseSettings settings) {
        Path file = address.dataFile();
        if (!address.encrypted() || !Files.exists(file) || isApplied(file)) {
            return;
        }
        try {
            Path staging = Files.createTempDirectory(Folders.around(file), "encrypting");
            try {
                Path copy = staging.resolve("copy.mv.db");
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                ChangeFileEncryption.execute(staging.toString(), "copy", "AES", null, settings.filePassword(), true);
                Folders.syncFile(copy);
                Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
                Folders.sync(Folders.around(file));
            } finally {
                Folders.deleteAll(staging);
            }
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isApplied(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(HEADER.length), HEADER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
