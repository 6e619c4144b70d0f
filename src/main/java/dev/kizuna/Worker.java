package dev.kizuna;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads for work that nobody waits for. Closing lets what it is at end, and drops what was to come. */
final class Worker extends ScheduledThreadPoolExecutor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    /** Longer than the messenger waits for Discord. */
    private static final long LONGEST_END_SECONDS = 45;

    private final String name;

    Worker(String name, int threads) {
        super(
                threads,
                work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    thread.setContextClassLoader(Worker.class.getClassLoader());
                    return thread;
                },
                // What is handed in after closing has nobody to do it any more.
                new DiscardPolicy());
        this.name = name;
        setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void close() {
        shutdown();
        try {
            if (!awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("{} was still at work at the end", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
