package dev.kizuna.rehearsal.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON over HTTP for the page: {@code GET /_sim/NAME?…} reads, {@code POST /_sim/NAME} with a JSON body changes. */
final class Desk implements HttpHandler {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String JSON = "application/json";

    private final Map<String, Function<JsonNode, JsonNode>> changes = new HashMap<>();
    private final Map<String, Function<Query, JsonNode>> reads = new HashMap<>();

    void read(String name, Function<Query, JsonNode> answer) {
        reads.put(name, answer);
    }

    void change(String name, Function<JsonNode, JsonNode> answer) {
        changes.put(name, answer);
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            try {
                answer(http, 200, route(http));
            } catch (NoSuchElementException e) {
                answer(http, 404, problem(e));
            } catch (ApiError e) {
                answer(http, e.status(), problem(e));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                answer(http, 400, problem(e));
            }
        }
    }

    private JsonNode route(HttpExchange http) throws IOException {
        String name = http.getRequestURI().getPath().substring("/_sim/".length());
        if (http.getRequestMethod().equals("GET") && reads.containsKey(name)) {
            return reads.get(name).apply(Query.of(http.getRequestURI().getRawQuery()));
        }
        if (http.getRequestMethod().equals("POST") && changes.containsKey(name)) {
            // Another site's form cannot send this type: nobody acts here but the page itself.
            String type = http.getRequestHeaders().getFirst("Content-Type");
            if (type == null || !type.startsWith(JSON)) {
                throw new IllegalArgumentException("send " + JSON);
            }
            return changes.get(name).apply(MAPPER.readTree(http.getRequestBody()));
        }
        throw new NoSuchElementException(name);
    }

    private static JsonNode problem(Exception e) {
        return Json.object().put("message", e.getMessage());
    }

    private static void answer(HttpExchange http, int status, JsonNode body) throws IOException {
        byte[] bytes = MAPPER.writeValueAsBytes(body);
        http.getResponseHeaders().set("Content-Type", JSON);
        http.getResponseHeaders().set("Cache-Control", "no-store");
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
    }

    /** The parameters after the question mark, decoded. */
    record Query(Map<String, String> values) {

        static Query of(@Nullable String raw) {
            Map<String, String> values = new HashMap<>();
            for (String pair : (raw == null ? "" : raw).split("&")) {
                int at = pair.indexOf('=');
                if (at > 0) {
                    values.put(
                            pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
                }
            }
            return new Query(values);
        }

        /** @throws IllegalArgumentException where it is no number */
        long id(String name) {
            return Long.parseLong(values.getOrDefault(name, ""));
        }
    }
}
