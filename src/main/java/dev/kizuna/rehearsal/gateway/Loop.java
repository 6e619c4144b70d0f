package dev.kizuna.rehearsal.gateway;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The gateway's one thread. Sessions and connections live on it and need no locks. */
final class Loop {
    private static final Logger LOGGER = LoggerFactory.getLogger(Loop.class);

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
        Thread daemon = new Thread(work, "rehearsal-gateway");
        daemon.setDaemon(true);
        return daemon;
    });

    Loop() {
        thread.setRemoveOnCancelPolicy(true);
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void run(Runnable work) {
        thread.execute(guarded(work));
    }

    void later(Duration delay, Runnable work) {
        var unused = thread.schedule(guarded(work), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    Future<?> every(Duration period, Runnable work) {
        return thread.scheduleAtFixedRate(guarded(work), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    void close() {
        thread.shutdown();
    }

    private static Runnable guarded(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOGGER.error("The gateway stumbled", e);
            }
        };
    }
}
