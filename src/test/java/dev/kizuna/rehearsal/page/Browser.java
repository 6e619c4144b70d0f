package dev.kizuna.rehearsal.page;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium of one's own, spoken to by its debugging protocol; a fresh profile that goes with it. */
public final class Browser implements AutoCloseable {
    private final Process process;
    private final Path profile;
    private final int port;

    private Browser(String program) throws IOException {
        profile = Files.createTempDirectory("kizuna-browser");
        process = new ProcessBuilder(
                        program,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--lang=ja",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.log").toFile())
                .start();
        var announced = profile.resolve("DevToolsActivePort");
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> Files.readAllLines(announced).size() >= 2);
        port = Integer.parseInt(Files.readAllLines(announced).get(0));
    }

    /** Starts the machine's Chromium; empty where none is installed. */
    public static Optional<Browser> start() throws IOException {
        for (var name : List.of("chromium", "chromium-browser", "google-chrome")) {
            for (var folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
                var program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(new Browser(program.toString()));
                }
            }
        }
        return Optional.empty();
    }

    /** A new tab of this many CSS pixels; narrower than 720 it is a phone with a touch screen. */
    public Tab open(String url, int width, int height) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            var address = new ObjectMapper().readTree(answer.body()).path("webSocketDebuggerUrl");
            return new Tab(new DevTools(URI.create(address.asText())), width, height).visit(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(() -> {
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
            return !Files.exists(profile);
        });
    }
}
