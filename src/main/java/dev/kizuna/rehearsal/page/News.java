package dev.kizuna.rehearsal.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.world.Happening;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Server-sent events that say where something changed; the page then looks for itself. Many changes within a moment are
 * told once, so that a thousand presses do not become a thousand looks.
 */
final class News implements HttpHandler, AutoCloseable {
    private static final long MOMENT_MILLIS = 40;
    private static final long PULSE_SECONDS = 15;
    private static final Set<String> UNSEEN = Set.of("INTERACTION_ANSWERED", "INTERACTION_FAILED", "FORM_OPENED");

    private final List<HttpExchange> readers = new CopyOnWriteArrayList<>();
    private final Set<String> untold = new LinkedHashSet<>();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "rehearsal-page");
        thread.setDaemon(true);
        return thread;
    });

    News() {
        // A pulse finds out who has left.
        teller.scheduleAtFixedRate(() -> send(": \n\n"), PULSE_SECONDS, PULSE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        http.getResponseHeaders().set("Content-Type", "text/event-stream");
        http.getResponseHeaders().set("Cache-Control", "no-store");
        http.sendResponseHeaders(200, 0);
        // Kept open without a thread of its own; the teller writes to it from now on.
        teller.execute(() -> {
            readers.add(http);
            write(http, ": \n\n");
        });
    }

    void tell(Happening happening) {
        String type = happening.type();
        if (UNSEEN.contains(type)) {
            return;
        }
        var change = Json.object();
        if (type.startsWith("MESSAGE_")) {
            change.put("channel", Json.id(happening.channel()));
            change.put("message", type.equals("MESSAGE_CREATE"));
            change.put("reader", happening.reader() == 0 ? null : Json.id(happening.reader()));
        } else {
            change.put("view", true);
        }
        tell(change.toString());
    }

    void tell(Instant now) {
        tell(Json.object().put("now", now.toString()).toString());
    }

    private void tell(String change) {
        synchronized (untold) {
            if (untold.isEmpty() && !teller.isShutdown()) {
                teller.schedule(this::flush, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
            }
            untold.add(change);
        }
    }

    private void flush() {
        var events = new StringBuilder();
        synchronized (untold) {
            untold.forEach(change -> events.append("data: ").append(change).append("\n\n"));
            untold.clear();
        }
        send(events.toString());
    }

    private void send(String events) {
        readers.forEach(reader -> write(reader, events));
    }

    private void write(HttpExchange reader, String events) {
        try {
            reader.getResponseBody().write(events.getBytes(StandardCharsets.UTF_8));
            reader.getResponseBody().flush();
        } catch (IOException gone) {
            readers.remove(reader);
            reader.close();
        }
    }

    @Override
    public void close() {
        teller.shutdownNow();
        readers.forEach(HttpExchange::close);
    }
}
