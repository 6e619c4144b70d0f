package dev.kizuna;

import dev.kizuna.sealing.KeyState;
import dev.kizuna.sealing.Keys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the house's key stands, for the operator.
 *
 * @param text the key of what there is to say about it
 * @param closed values that cannot be opened, as far as a bot that runs has looked
 */
record DiagnosedKeys(boolean well, String text, int closed) {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** As a bot that runs says it, {@link Housekeeping#KEYS}: the state, and how many values stay closed. */
    static DiagnosedKeys running(String said) {
        String[] words = said.split(" ");
        int closed = Integer.parseInt(words[1]);
        return switch (KeyState.valueOf(words[0])) {
            case NOT_NEEDED_YET -> new DiagnosedKeys(true, "operator.keys.none", closed);
            case READY ->
                new DiagnosedKeys(closed == 0, closed == 0 ? "operator.keys" : "operator.keys.closed", closed);
            case LOST -> new DiagnosedKeys(false, "operator.keys.lost", closed);
            case UNREADABLE -> new DiagnosedKeys(false, "operator.keys.unreadable", closed);
        };
    }

    /** While none runs: whether a key that is not there was ever made is not known. */
    static DiagnosedKeys atRest(Keys keys) {
        return switch (KeyDesk.atRest(keys).state()) {
            case READY -> new DiagnosedKeys(true, "operator.keys", 0);
            case UNREADABLE -> new DiagnosedKeys(false, "operator.keys.unreadable", 0);
            case NOT_NEEDED_YET, LOST -> new DiagnosedKeys(true, "operator.keys.none", 0);
        };
    }

    /** The same, unless all is well but that others than its owner can read the file. */
    DiagnosedKeys unlessOpen(Keys keys) {
        return well
                        && keys.file()
                                .filter(Files::exists)
                                .filter(DiagnosedKeys::isOpen)
                                .isPresent()
                ? new DiagnosedKeys(false, "operator.keys.open", closed)
                : this;
    }

    private static boolean isOpen(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && !Collections.disjoint(Files.getPosixFilePermissions(file), OTHERS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
