package dev.kizuna.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One tab's debugging socket: commands out, results in, and what the page complained of. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    JsonNode call(String method, Map<String, ?> params) {
        int id = count.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(params));
        socket.sendText(message.toString(), true).join();
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Uncaught errors and failed loads since the tab was opened. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            hear(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void hear(String text) {
        try {
            JsonNode message = JSON.readTree(text);
            var answer = waiting.remove(message.path("id").asInt(0));
            if (answer != null && message.has("error")) {
                answer.completeExceptionally(new IllegalStateException(text));
            } else if (answer != null) {
                answer.complete(message.path("result"));
            } else if (message.path("method").asText().equals("Runtime.exceptionThrown")) {
                complaints.add(message.at("/params/exceptionDetails/exception/description")
                        .asText(text));
            } else if (message.at("/params/entry/level").asText().equals("error")) {
                complaints.add(message.at("/params/entry/text").asText() + " "
                        + message.at("/params/entry/url").asText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
