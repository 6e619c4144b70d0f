package dev.kizuna.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file beside the database from opening to orderly close. Found at opening, it tells of an unclean stop; held locked
 * by somebody, that the database is in use.
 */
final class RunningMark {
    private final Path path;
    private final FileChannel held;
    private final boolean leftBehind;

    private RunningMark(Path path, FileChannel held, boolean leftBehind) {
        this.path = path;
        this.held = held;
        this.leftBehind = leftBehind;
    }

    /** On disk when this returns. */
    static RunningMark set(EmbeddedAddress address) {
        Path path = address.runningMark().toAbsolutePath();
        try {
            Files.createDirectories(Folders.around(path));
            boolean leftBehind = Files.exists(path);
            FileChannel held = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(held)) {
                held.close();
                throw new DatabaseTrouble(DatabaseTrouble.Kind.IN_USE, address.dataFile());
            }
            held.force(true);
            Folders.sync(Folders.around(path));
            return new RunningMark(path, held, leftBehind);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the last one to run did not come to its orderly end. */
    boolean leftBehind() {
        return leftBehind;
    }

    /** The orderly end. */
    void clear() {
        try {
            Files.deleteIfExists(path);
            held.close();
            Folders.sync(Folders.around(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lets go of the database and leaves the mark, so that the next start looks again. */
    void leave() {
        try {
            held.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }
}
