package dev.kizuna.discord.jda;

import dev.kizuna.discord.GivenFile;
import java.io.InputStream;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message.Attachment;

/** Files that people attach, fetched from Discord's own store of them. */
final class AttachedFiles {
    private static final int PATIENCE_SECONDS = 20;

    private AttachedFiles() {}

    static GivenFile given(Attachment file) {
        return new GivenFile(file.getFileName(), file.getSize(), () -> open(file));
    }

    private static InputStream open(Attachment file) {
        try {
            return file.getProxy()
                    .download()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw Troubles.of(e);
        }
    }
}
