package dev.kizuna;

import dev.kizuna.discord.jda.DiscordAddress;
import dev.kizuna.rehearsal.MovableClock;
import dev.kizuna.rehearsal.SmallDiscord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the bot in a Discord of its own on this machine, with a page to try it. */
@Command(
        name = "rehearse",
        description = "Runs the bot with a small Discord on this machine and a page in the browser. Needs nothing.")
final class Rehearse implements Callable<Integer> {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Console console;

    @Option(names = "--check", description = "End as soon as everything is ready; proves that it works here.")
    private boolean check;

    Rehearse(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        long start = System.nanoTime();
        Installation installation = Installation.of(console.settings());
        MovableClock clock = new MovableClock(console.clock());
        Path folder = Files.createTempDirectory("kizuna-rehearsal");
        int port = check ? 0 : console.settings().rehearsal().port();
        try (Stage stage = set(port, clock)) {
            SmallDiscord discord = stage.discord();
            DiscordAddress address = new DiscordAddress(discord.token(), discord.api());
            try (Application application =
                    new Application(installation.in(folder).on(address), clock)) {
                application.introduce(stage::introduce);
                application.open();
                application.ready().get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
                if (check) {
                    console.say("operator.rehearsal.check");
                    return 0;
                }
                console.say(
                        "operator.rehearsal.open",
                        "address",
                        discord.address().toString(),
                        "seconds",
                        Console.since(start));
                console.say("operator.rehearsal.stop");
                untilStopped();
                return 0;
            }
        } finally {
            delete(folder);
        }
    }

    private Stage set(int port, MovableClock clock) {
        try {
            return Stage.set(port, clock);
        } catch (UncheckedIOException taken) {
            throw new OperatorTrouble(console.words("operator.rehearsal.port", "port", port));
        }
    }

    private static void untilStopped() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopped.countDown();
            try {
                main.join(Duration.ofSeconds(20).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        stopped.await();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
