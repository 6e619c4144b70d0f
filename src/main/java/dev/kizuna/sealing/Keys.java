package dev.kizuna.sealing;

import dev.kizuna.persistence.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the house's keys are kept: in a file that its owner alone can read, or given from outside and not to change. */
public final class Keys {
    private final @Nullable Path file;
    private final @Nullable String given;

    private Keys(@Nullable Path file, @Nullable String given) {
        this.file = file;
        this.given = given;
    }

    public static Keys inFile(Path file) {
        return new Keys(file.toAbsolutePath(), null);
    }

    /** @param content that of such a file */
    public static Keys given(String content) {
        return new Keys(null, content);
    }

    /** None where they are given from outside. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Whether there is something that should be keys. */
    boolean present() {
        return file == null || Files.exists(file);
    }

    /** What is there, keys or not. */
    String text() throws IOException {
        return file == null ? Objects.requireNonNull(given) : Files.readString(file);
    }

    /** On disk, whole or not at all, when this returns. */
    void write(Keyset keyset) {
        Path target = file().orElseThrow();
        try {
            Path folder = Folders.around(target);
            Files.createDirectories(folder);
            Path part = target.resolveSibling(target.getFileName() + ".part");
            Files.deleteIfExists(part);
            Folders.createPrivate(part);
            Files.writeString(part, keyset.text());
            Folders.syncFile(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
