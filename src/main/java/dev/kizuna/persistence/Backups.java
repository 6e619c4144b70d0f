package dev.kizuna.persistence;

import java.nio.file.Path;

/** Backups of the embedded database: taken, kept for a while, put back. */
public final class Backups {
    private Backups() {}

    /** The newest one in the folder, in words for the operator. */
    static String lastIn(Path folder) {
        return folder.toString();
    }
}
