package dev.kizuna.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.kizuna.rehearsal.world.Attachment;
import dev.kizuna.rehearsal.world.Attachments;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Hands out uploaded files: {@code /attachments/{channel}/{id}/{filename}}. */
final class Downloads implements HttpHandler {
    private static final int ID = 3;

    private final Attachments attachments;

    Downloads(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            Attachment file = find(http.getRequestURI().getPath().split("/"));
            if (file == null) {
                http.sendResponseHeaders(404, -1);
                return;
            }
            http.getResponseHeaders().set("Content-Type", file.contentType());
            http.sendResponseHeaders(200, file.bytes().length == 0 ? -1 : file.bytes().length);
            http.getResponseBody().write(file.bytes());
        }
    }

    private @Nullable Attachment find(String[] path) {
        try {
            return path.length > ID ? attachments.find(Long.parseLong(path[ID])) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
