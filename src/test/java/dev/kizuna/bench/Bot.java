package dev.kizuna.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.wire.Frame;
import dev.kizuna.rehearsal.wire.LogEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A bot in a process of its own, started by its start script. Needs Linux's {@code /proc}. */
final class Bot implements AutoCloseable {
    private static final int PATIENCE = 120;
    /** Fields of {@code /proc/PID/stat} behind the name in brackets: proc_pid_stat(5). */
    private static final int USER_TICKS = 11;

    private static final int SYSTEM_TICKS = 12;
    private static final double TICKS_PER_SECOND = 100;

    private final Process process;
    private final CompletableFuture<Double> ready = new CompletableFuture<>();

    private Bot(Process process, SmallDiscord discord) {
        this.process = process;
        whenNextReady(discord, () -> ready.complete(cpuSeconds()));
    }

    /** @param data the folder for what it writes */
    static Bot start(Home home, Stage stage, String command, Path data) {
        return start(home, stage.discord(), command, data, Map.of());
    }

    /** @param settings as environment variables */
    static Bot start(Home home, SmallDiscord discord, String command, Path data, Map<String, String> settings) {
        ProcessBuilder builder = new ProcessBuilder(home.script().toString(), command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("KIZUNA_") || name.equals("JAVA_TOOL_OPTIONS"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("KIZUNA_DISCORD_TOKEN", discord.token());
        environment.put("KIZUNA_DISCORD_API_URL", discord.api().toString());
        environment.put("KIZUNA_DATA_FOLDER", data.toString());
        environment.putAll(settings);
        try {
            return new Bot(builder.start(), discord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it once, before the bot hears the READY that is about to be sent to it. */
    private static void whenNextReady(SmallDiscord discord, Runnable heard) {
        discord.log().listen(new Consumer<>() {
            @Override
            public void accept(LogEntry entry) {
                if (entry instanceof Frame frame
                        && frame.direction() == Frame.Direction.TO_BOT
                        && frame.payload().contains("\"t\":\"READY\"")) {
                    discord.log().unlisten(this);
                    heard.run();
                }
            }
        });
    }

    /** Waits until Discord says READY to the bot. The CPU seconds, of user and system, that it took until then. */
    double readyAfter() {
        try {
            return ready.get(PATIENCE, SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the bot has not become ready", e);
        }
    }

    /** What it has taken until now, of user and system. */
    double cpuSeconds() {
        String stat = read("stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) / TICKS_PER_SECOND;
    }

    /** The most memory it ever held, in megabytes of 1,000,000 bytes. */
    double peakMegabytes() {
        long kilobytes = read("status")
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
        return kilobytes * 1024 / 1e6;
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE, SECONDS)) {
                throw new IllegalStateException("the bot does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }
}
