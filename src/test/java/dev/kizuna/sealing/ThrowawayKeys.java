package dev.kizuna.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;

/** Keys of one test, in a file that goes with it. */
public final class ThrowawayKeys {
    private ThrowawayKeys() {}

    /** Made when something is sealed. */
    public static Seals seals() {
        return new Seals(keys(), () -> false);
    }

    /** With keys that are always the same: what a process sealed that was killed, the next one opens. */
    public static Seals lasting() {
        try (InputStream keys = Objects.requireNonNull(ThrowawayKeys.class.getResourceAsStream("/lasting.keys"))) {
            return new Seals(Keys.given(new String(keys.readAllBytes(), StandardCharsets.UTF_8)), () -> false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Keys keys() {
        try {
            var folder = Files.createTempDirectory("kizuna-keys");
            folder.toFile().deleteOnExit();
            var file = folder.resolve("keys");
            file.toFile().deleteOnExit();
            return Keys.inFile(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
