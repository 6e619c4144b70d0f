package dev.kizuna.rehearsal.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** {@code zlib-stream}: one stream for the whole connection, flushed after every message, never reset. */
final class Compression {
    private final Deflater deflater = new Deflater();
    private final byte[] buffer = new byte[16 * 1024];
    private boolean ended;

    byte[] compress(String payload) {
        deflater.setInput(payload.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, length);
        } while (length == buffer.length);
        return out.toByteArray();
    }

    void end() {
        if (!ended) {
            ended = true;
            deflater.end();
        }
    }
}
