package dev.kizuna.rehearsal.fidelity;

import dev.kizuna.rehearsal.SmallDiscord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The discord.js bot in {@code src/test/js}, running in Node. */
final class NodeBot implements AutoCloseable {
    private static final Path HOME = Path.of("src/test/js");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final List<String> told = new CopyOnWriteArrayList<>();

    NodeBot(SmallDiscord discord) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("node", "bot.mjs").directory(HOME.toFile()).redirectErrorStream(true);
        builder.environment().put("DISCORD_API", discord.api().resolve("/api").toString());
        builder.environment().put("DISCORD_TOKEN", discord.token());
        process = builder.start();
        Thread reader = new Thread(this::read, "node-bot");
        reader.setDaemon(true);
        reader.start();
    }

    static boolean installed() {
        return Files.isDirectory(HOME.resolve("node_modules/discord.js"));
    }

    /** Waits until it tells of something. */
    void await(String beginning) {
        Awaitility.await()
                .alias("the bot tells: " + beginning)
                .atMost(PATIENCE)
                .until(() -> told.stream().anyMatch(line -> line.startsWith(beginning)));
    }

    /** Everything that it said so far. */
    List<String> told() {
        return told;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
