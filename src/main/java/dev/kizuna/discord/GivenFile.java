package dev.kizuna.discord;

import dev.kizuna.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that a person attached. It lies with Discord until it is fetched.
 *
 * @param bytes its size, as Discord tells it
 */
public record GivenFile(String name, long bytes, Source source) {
    private static final int MEBI = 1 << 20;

    /**
     * Its content, fetched now: within {@link Response#later} only.
     *
     * @param most what the house takes, in mebibytes
     * @throws Refusal {@link EdgeRefusal#FILE_TOO_LARGE}, {@link EdgeRefusal#FILE_NOT_FETCHED}
     */
    public byte[] fetch(int most) {
        if (bytes > (long) most * MEBI) {
            throw tooLarge(most);
        }
        try (InputStream content = source.open()) {
            byte[] read = content.readNBytes(most * MEBI + 1);
            if (read.length > most * MEBI) {
                throw tooLarge(most);
            }
            return read;
        } catch (IOException | MessengerTrouble unreachable) {
            throw new Refusal(EdgeRefusal.FILE_NOT_FETCHED);
        }
    }

    private static Refusal tooLarge(int most) {
        return new Refusal(EdgeRefusal.FILE_TOO_LARGE, "most", most);
    }

    /** The size alone, since a name may hold a person's. */
    @Override
    public String toString() {
        return "GivenFile[" + bytes + "]";
    }

    /** Where the content comes from. */
    @FunctionalInterface
    public interface Source {
        /** @throws MessengerTrouble where Discord does not hand it out */
        InputStream open() throws IOException;
    }
}
