package dev.kizuna.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file beside the database that says: something was erased whose bytes H2's file may still hold. */
record ErasedMark(EmbeddedAddress address) {

    /** On disk when this returns. */
    void set() {
        try {
            Files.write(path(), new byte[0], StandardOpenOption.CREATE, StandardOpenOption.SYNC);
            Folders.sync(Folders.around(path()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where it was set, rewrites the database's file, which nobody has open and which was closed in order. */
    void heed() {
        if (Files.exists(path())) {
            address.leaveBehindWhatIsErased();
            try {
                Files.delete(path());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private Path path() {
        return address.file().resolveSibling(address.file().getFileName() + ".erased");
    }
}
