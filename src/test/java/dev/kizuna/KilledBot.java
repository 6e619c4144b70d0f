package dev.kizuna;

import dev.kizuna.discord.jda.DiscordAddress;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.sealing.Keys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The bot in a process of its own, for killing. Its clocks may be ahead of the machine's, each by its own. It ends in
 * order when its input does.
 */
final class KilledBot implements AutoCloseable {
    private static final String READY = "ready";
    private static final String OWED = "select count(*) from notice where fate = 'OWED'";

    private final Process process;
    private final BufferedReader said;
    private final Writer asked;
    private final Path log;

    private KilledBot(Process process, Path log) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.asked = process.outputWriter(StandardCharsets.UTF_8);
        this.log = log;
    }

    /**
     * Returns at once.
     *
     * @param ahead of the circles' clock
     * @param wallAhead of what it takes for the machine's
     */
    static KilledBot start(Installation home, Duration ahead, Duration wallAhead) {
        try {
            Path log = Files.createTempFile(home.data(), "bot", ".log");
            DatabaseSettings database = home.database();
            return new KilledBot(
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Xmx256m",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    KilledBot.class.getName(),
                                    home.discord().token(),
                                    String.valueOf(home.discord().api()),
                                    home.data().toString(),
                                    database.url(),
                                    database.user(),
                                    database.password(),
                                    Integer.toString(home.noticesPerSecond()),
                                    ahead.toString(),
                                    wallAhead.toString())
                            .redirectError(log.toFile())
                            .start(),
                    log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What people do while a process of its own lives, all of whose clocks begin at this moment; it is killed after it. */
    static void during(Installation home, Instant there, Runnable step) {
        Duration ahead = Duration.between(Clock.systemUTC().instant(), there);
        try (KilledBot bot = start(home, ahead, ahead).ready()) {
            step.run();
            bot.kill();
        }
    }

    /** Waits until people can use it. */
    KilledBot ready() {
        String first = line();
        if (!READY.equals(first)) {
            throw new IllegalStateException(first);
        }
        return this;
    }

    /** How many notices it still has to say. */
    int owed() {
        try {
            asked.write('\n');
            asked.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Integer.parseInt(line());
    }

    private String line() {
        try {
            String line = said.readLine();
            return line == null ? "it ended; its log says:\n" + Files.readString(log) : line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it in order. */
    void end() {
        try {
            asked.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** The process itself, which speaks to its parent by its standard output. */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[2]);
        Installation home = new Installation(
                data,
                new DatabaseSettings(arguments[3], arguments[4], arguments[5], 4, data.resolve("backups")),
                Keys.inFile(data.resolve("kizuna.keys")),
                new DiscordAddress(arguments[0], URI.create(arguments[1])),
                LocalTime.of(3, 30),
                ZoneId.of("Asia/Tokyo"),
                Integer.parseInt(arguments[6]));
        Application application =
                new Application(home, ahead(Duration.parse(arguments[7])), ahead(Duration.parse(arguments[8])));
        application.open();
        application.ready().join();
        System.out.println(READY);
        try (BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (asked.readLine() != null) {
                System.out.println(Tables.number(application.database(), OWED));
            }
        }
        application.close();
        System.exit(0);
    }

    private static Clock ahead(Duration time) {
        return Clock.offset(Clock.systemUTC(), time);
    }
}
