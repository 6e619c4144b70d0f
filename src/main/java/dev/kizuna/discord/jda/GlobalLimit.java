package dev.kizuna.discord.jda;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps all requests together below Discord's 50 a second, which JDA knows of only when it has exceeded them. From the
 * answer of one request to the start of the fiftieth after it a second passes, so that no second in which Discord counts
 * has both, however long they were on their way. Answers to interactions do not count, and do not wait.
 *
 * @see <a href="https://docs.discord.com/developers/topics/rate-limits">Global Rate Limit</a>
 */
final class GlobalLimit implements Interceptor {
    static final int REQUESTS = 50;

    private final long span;
    /** When the last fifty were answered, but for those under way. */
    private final BlockingQueue<Long> answered = new LinkedBlockingQueue<>();

    GlobalLimit() {
        this(Duration.ofSeconds(1));
    }

    /** @param span in which there are to be no more than {@link #REQUESTS} */
    GlobalLimit(Duration span) {
        this.span = span.toNanos();
        long longAgo = System.nanoTime() - this.span;
        for (int request = 0; request < REQUESTS; request++) {
            answered.add(longAgo);
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (isForAnInteraction(chain.request().url())) {
            return chain.proceed(chain.request());
        }
        awaitTurn();
        try {
            return chain.proceed(chain.request());
        } finally {
            answered.add(System.nanoTime());
        }
    }

    private static boolean isForAnInteraction(HttpUrl url) {
        return url.pathSegments().contains("interactions") || url.pathSegments().contains("webhooks");
    }

    /** @throws InterruptedIOException who gives up waiting leaves the turn to another */
    private void awaitTurn() throws InterruptedIOException {
        Long before = null;
        try {
            before = answered.take();
            TimeUnit.NANOSECONDS.sleep(before + span - System.nanoTime());
        } catch (InterruptedException end) {
            if (before != null) {
                answered.add(before);
            }
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
