package dev.kizuna.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Makes backups unreadable to whoever finds one. */
public interface BackupCover {

    /** @throws IOException when nothing can be covered now */
    OutputStream over(OutputStream out) throws IOException;

    /** @throws IOException at once or while it is read, when this was not covered by {@link #over}, or has changed since */
    InputStream under(InputStream in) throws IOException;
}
