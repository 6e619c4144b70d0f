package dev.kizuna.persistence;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The look at a database after an unclean stop. It ends, even when a damaged file would keep a query going for ever. */
final class Inspection {
    private static final long PATIENCE_SECONDS = 120;

    private final Path backups;

    Inspection(Path backups) {
        this.backups = backups;
    }

    /** @throws DatabaseTrouble when the look finds something, or finds no end */
    void of(Supplier<List<String>> look) {
        List<String> complaints = found(look);
        if (!complaints.isEmpty()) {
            throw new DatabaseTrouble(
                    DatabaseTrouble.Kind.DAMAGED, String.join("; ", complaints), new NightlyBackups(backups).last());
        }
    }

    private static List<String> found(Supplier<List<String>> look) {
        CompletableFuture<Outcome<List<String>>> looking = new CompletableFuture<>();
        Thread thread = new Thread(() -> looking.complete(Outcome.of(look)), "kizuna-inspection");
        thread.setDaemon(true);
        thread.start();
        try {
            return looking.get(PATIENCE_SECONDS, TimeUnit.SECONDS).get();
        } catch (TimeoutException endless) {
            return List.of("no answer within " + PATIENCE_SECONDS + " s");
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
            return List.of("the check was interrupted");
        } catch (StorageFailure failure) {
            return List.of(String.valueOf(failure.getMessage()));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
