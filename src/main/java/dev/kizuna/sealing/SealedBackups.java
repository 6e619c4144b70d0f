package dev.kizuna.sealing;

import dev.kizuna.kernel.Refusal;
import dev.kizuna.persistence.BackupCover;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Backups sealed with the house's key: without it they are worthless, to everybody. */
public final class SealedBackups implements BackupCover {
    private final Seals seals;

    public SealedBackups(Seals seals) {
        this.seals = seals;
    }

    @Override
    public OutputStream over(OutputStream out) throws IOException {
        try {
            return seals.sealing(out);
        } catch (Refusal noKey) {
            throw new IOException(noKey);
        }
    }

    @Override
    public InputStream under(InputStream in) throws IOException {
        return seals.opening(in);
    }
}
