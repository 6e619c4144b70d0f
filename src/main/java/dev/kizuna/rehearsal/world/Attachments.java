package dev.kizuna.rehearsal.world;

import dev.kizuna.rehearsal.wire.Call;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Uploaded files, found again by their address {@code /attachments/{channel}/{id}/{filename}}. */
public final class Attachments {
    private final Snowflakes snowflakes;
    private final Map<Long, Attachment> files = new ConcurrentHashMap<>();
    private URI base = URI.create("http://127.0.0.1/");

    Attachments(Snowflakes snowflakes) {
        this.snowflakes = snowflakes;
    }

    /** Where the server is reached; addresses of later files begin with it. */
    public void servedAt(URI address) {
        base = address;
    }

    /** Keeps an uploaded file under an address of its own. */
    public Attachment keep(long channel, Call.Upload upload, @Nullable String description) {
        long id = snowflakes.next();
        String name = URLEncoder.encode(upload.filename(), StandardCharsets.UTF_8);
        URI url = base.resolve("/attachments/" + channel + "/" + id + "/" + name);
        Attachment file = new Attachment(
                id, upload.filename(), upload.contentType(), upload.bytes(), description, url.toString());
        files.put(id, file);
        return file;
    }

    /** The file with this id, null where there is none. */
    public @Nullable Attachment find(long id) {
        return files.get(id);
    }
}
