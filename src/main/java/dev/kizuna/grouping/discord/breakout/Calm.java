package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.kernel.MeetingId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Lets whoever has pressed wait a little for what comes of it. */
final class Calm {
    private final Duration patience;
    private final Map<MeetingId, CompletableFuture<Void>> waiting = new ConcurrentHashMap<>();

    Calm(Duration patience) {
        this.patience = patience;
    }

    /** Something was tried about the meeting's rooms. */
    void after(MeetingId meeting) {
        CompletableFuture<Void> waited = waiting.remove(meeting);
        if (waited != null) {
            waited.complete(null);
        }
    }

    /** To be asked before something is wanted; the answer returns when it was tried, or patience has run out. */
    Runnable from(MeetingId meeting) {
        CompletableFuture<Void> tried = waiting.computeIfAbsent(meeting, key -> new CompletableFuture<>());
        return () -> tried.copy()
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
