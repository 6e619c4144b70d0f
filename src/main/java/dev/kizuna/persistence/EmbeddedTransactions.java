package dev.kizuna.persistence;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * On H2: writes through the gate, reads on threads of their own, because an interrupt of the caller's thread inside H2
 * would close the file.
 */
final class EmbeddedTransactions implements Transactions, AutoCloseable {
    private final Sessions sessions;
    private final WriteGate gate;
    private final ExecutorService readers;

    EmbeddedTransactions(Sessions sessions, WriteGate gate, int readers) {
        this.sessions = sessions;
        this.gate = gate;
        this.readers = Executors.newFixedThreadPool(readers, EmbeddedTransactions::reader);
    }

    @Override
    public <T extends @Nullable Object> T read(Function<Work, T> work) {
        Work around = sessions.current();
        if (around != null) {
            return work.apply(around);
        }
        return CompletableFuture.supplyAsync(() -> Outcome.of(() -> sessions.reading(work)), readers)
                .join()
                .get();
    }

    @Override
    public <T extends @Nullable Object> T write(Function<Work, T> work) {
        sessions.refuseNesting();
        Passage<Done<T>> passage = new Passage<>(connection -> sessions.writing(connection, work), false);
        gate.enter(passage);
        return passage.await().afterSteps();
    }

    @Override
    public void close() {
        gate.close();
        readers.shutdown();
    }

    private static Thread reader(Runnable reads) {
        Thread thread = new Thread(reads, "kizuna-reader");
        thread.setDaemon(true);
        return thread;
    }
}
