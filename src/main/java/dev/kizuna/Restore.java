package dev.kizuna;

import dev.kizuna.persistence.Backups;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the database. */
@Command(name = "restore", description = "Puts a backup in the place of the database. Kizuna must not be running.")
final class Restore implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A backup made by Kizuna.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Replace a database that already holds data.")
    private boolean replace;

    Restore(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Installation installation = Installation.of(console.settings());
        Backups.restore(installation.database(), installation.cover(), file, replace);
        console.say("operator.restore.done", "database", installation.database().toString());
        return 0;
    }
}
