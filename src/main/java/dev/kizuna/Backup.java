package dev.kizuna;

import dev.kizuna.persistence.Backups;
import dev.kizuna.persistence.DatabaseCondition;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a backup: through the process that runs, or else by itself. */
@Command(name = "backup", description = "Writes a backup of the database to a file. Kizuna may be running.")
final class Backup implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file to write, such as kizuna.backup; replaced if it is there.")
    private Path file = Path.of("");

    Backup(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Installation installation = Installation.of(console.settings());
        Path target = file.toAbsolutePath();
        Optional<String> answer = OperatorDoor.ask(installation.data(), Housekeeping.BACKUP + target);
        if (answer.isEmpty()) {
            if (DatabaseCondition.of(installation.database()).kind() == DatabaseCondition.Kind.ABSENT) {
                throw new OperatorTrouble(console.words(
                        "operator.backup.nothing",
                        "database",
                        installation.database().toString()));
            }
            Backups.takeAtRest(installation.database(), installation.cover(), target);
        } else if (!answer.get().equals(Housekeeping.DONE)) {
            throw new OperatorTrouble(answer.get());
        }
        console.say("operator.backup.done", "file", target.toString());
        return 0;
    }
}
