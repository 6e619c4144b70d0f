package dev.kizuna.rehearsal.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The page's own files, from the resources below {@code rehearsal/page}. */
final class StaticFiles implements HttpHandler {
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> TYPES = Map.of(
            "html", HTML,
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            String path = http.getRequestURI().getPath();
            Optional<byte[]> found = read(path.equals("/") ? "/index.html" : path);
            if (found.isEmpty()) {
                http.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = found.get();
            var headers = http.getResponseHeaders();
            headers.set("Content-Type", type(path));
            headers.set("Cache-Control", "no-cache");
            headers.set("X-Content-Type-Options", "nosniff");
            // Second wall behind building nodes: no script runs but the page's own, whatever somebody typed.
            headers.set(
                    "Content-Security-Policy",
                    "default-src 'self'; img-src 'self' https: data:; frame-ancestors 'none'; base-uri 'none'");
            http.sendResponseHeaders(200, bytes.length);
            http.getResponseBody().write(bytes);
        }
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), HTML);
    }

    private static Optional<byte[]> read(String path) throws IOException {
        if (path.contains("..") || path.endsWith("/")) {
            return Optional.empty();
        }
        try (var in = StaticFiles.class.getResourceAsStream("/rehearsal/page" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
