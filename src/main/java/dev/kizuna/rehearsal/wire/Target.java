package dev.kizuna.rehearsal.wire;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a request goes: the decoded segments below {@code /api/v10/} and the query. */
record Target(List<String> segments, Map<String, String> query) {
    private static final String ROOT = "/api/";

    /** @throws ApiError 400 for another version of the API */
    static Target of(URI uri) {
        List<String> segments = Stream.of(
                        uri.getRawPath().substring(ROOT.length()).split("/"))
                .map(segment -> decode(segment.replace("+", "%2B")))
                .toList();
        if (segments.get(0).matches("v\\d+") && !segments.get(0).equals("v10")) {
            throw new ApiError(400, 50041, "Invalid API version");
        }
        return new Target(segments.subList(1, segments.size()), query(uri.getRawQuery()));
    }

    String path() {
        return String.join("/", segments);
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new HashMap<>();
        if (raw != null) {
            for (String pair : raw.split("&")) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                query.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
