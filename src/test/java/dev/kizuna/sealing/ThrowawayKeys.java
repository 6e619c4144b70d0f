package dev.kizuna.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Keys of one test, in a file that goes with it. */
public final class ThrowawayKeys {
    private ThrowawayKeys() {}

    /** Made when something is sealed. */
    public static Seals seals() {
        return new Seals(keys(), () -> false);
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
