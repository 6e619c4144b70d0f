package dev.kizuna;

import dev.kizuna.discord.jda.DiscordProbe;
import dev.kizuna.paper.Sheets;
import dev.kizuna.persistence.DatabaseCondition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Looks at everything that a run needs, changes nothing, and says of each thing how it is and what to do. */
@Command(
        name = "diagnose",
        description = "Checks Java, the disk, the database, the key, Discord and fonts. Changes nothing.")
final class Diagnose implements Callable<Integer> {
    private static final long LEAST_FREE_MIB = 200;

    private final Console console;
    private boolean well = true;

    Diagnose(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.of(console.settings());
        well = true;
        java();
        disk(installation.data());
        database(installation);
        keys(installation);
        discord(installation);
        fonts();
        return well ? 0 : 1;
    }

    private void java() {
        int feature = Runtime.version().feature();
        tell(
                feature >= 17,
                feature >= 17 ? "operator.java" : "operator.java.old",
                "version",
                Runtime.version().toString());
    }

    private void disk(Path data) throws IOException {
        Path there = data.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        FileStore store = Files.getFileStore(there);
        long free = store.getUsableSpace() >> 20;
        if (!Files.isWritable(there)) {
            tell(false, "operator.disk.readonly", "folder", there.toString());
        } else {
            tell(
                    free >= LEAST_FREE_MIB,
                    free >= LEAST_FREE_MIB ? "operator.disk" : "operator.disk.full",
                    "folder",
                    there.toString(),
                    "free",
                    free);
        }
    }

    private void database(Installation installation) {
        Optional<String> running = OperatorDoor.ask(installation.data(), Housekeeping.STATUS);
        if (running.isPresent()) {
            switch (running.get()) {
                case Housekeeping.DONE -> tell(true, "operator.running");
                case Housekeeping.OFFLINE -> tell(false, "operator.running.offline");
                default -> tell(false, "operator.running.unwritable");
            }
            return;
        }
        DatabaseCondition condition = DatabaseCondition.of(installation.database());
        String name = installation.database().toString();
        String detail = condition.detail();
        switch (condition.kind()) {
            case ABSENT -> tell(true, "operator.database.absent", "database", name);
            case CURRENT -> tell(true, "operator.database.current", "database", name, "detail", detail);
            case OLDER -> tell(true, "operator.database.older", "database", name, "detail", detail);
            case UNCLEAN -> tell(true, "operator.database.unclean", "database", name, "detail", detail);
            case FOREIGN -> tell(false, "operator.database.foreign", "database", name);
            case UNREADABLE -> tell(false, "operator.database.unreadable", "database", name);
        }
    }

    private void keys(Installation installation) {
        DiagnosedKeys found = OperatorDoor.ask(installation.data(), Housekeeping.KEYS)
                .map(DiagnosedKeys::running)
                .orElseGet(() -> DiagnosedKeys.atRest(installation.keys()))
                .unlessOpen(installation.keys());
        tell(found.well(), found.text(), "file", KeyDesk.place(installation.keys()), "count", found.closed());
    }

    private void discord(Installation installation) {
        if (installation.discord().token().isEmpty()) {
            tell(false, "operator.token.missing");
            return;
        }
        switch (DiscordProbe.ask(installation.discord())) {
            case WELCOME -> tell(true, "operator.discord");
            case TOKEN_REFUSED -> tell(false, "operator.token.refused");
            case UNREACHABLE -> tell(false, "operator.discord.unreachable");
        }
    }

    /** Sheets are printed with the fonts of the jar, whatever the system has. */
    private void fonts() {
        boolean whole;
        try {
            whole = Sheets.fontsAreWhole();
        } catch (UncheckedIOException unreadable) {
            whole = false;
        }
        tell(whole, whole ? "operator.fonts" : "operator.fonts.missing");
    }

    private void tell(boolean good, String key, Object... namesAndValues) {
        well &= good;
        console.say("operator.line", "mark", good ? "✓" : "✗", "line", console.words(key, namesAndValues));
    }
}
