package dev.kizuna;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;

/** Runs the bot until it is told to stop, or until Discord refuses it for good. */
@Command(name = "run", description = "Runs the bot on Discord. Needs KIZUNA_DISCORD_TOKEN.")
final class Run implements Callable<Integer> {
    private final Console console;

    Run(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Installation installation = Installation.of(console.settings());
        if (installation.discord().token().isEmpty()) {
            throw new OperatorTrouble(console.words("operator.token.missing"));
        }
        Application application = new Application(installation, console.clock());
        CompletableFuture<String> stopped = new CompletableFuture<>();
        Thread farewell = new Thread(() -> {
            stopped.complete("");
            application.close();
        });
        Runtime.getRuntime().addShutdownHook(farewell);
        console.say(
                "operator.database",
                "database",
                installation.database().toString(),
                "folder",
                installation.data().toString());
        application
                .ready()
                .thenRun(() -> console.say(
                        "operator.ready", "servers", application.servers(), "seconds", Console.since(start)));
        application.refused().thenAccept(stopped::complete);
        application.open();
        String reason = stopped.get();
        if (reason.isEmpty()) {
            farewell.join();
            return 0;
        }
        Runtime.getRuntime().removeShutdownHook(farewell);
        application.close();
        throw new OperatorTrouble(console.words("operator.refused", "reason", reason));
    }
}
