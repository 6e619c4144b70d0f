package dev.kizuna.discord.jda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However many requests there are, no second has more of them than Discord allows. */
class GlobalLimitTest {
    private static final int MANY = 2 * GlobalLimit.REQUESTS + 20;
    private static final int AT_ONCE = 16;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private static final String MESSAGES = "channels/1/messages";
    private static final String HELD = "channels/1/messages/2";

    private final CountDownLatch release = new CountDownLatch(1);
    private final List<Long> heard = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", http -> {
            heard.add(System.nanoTime());
            if (http.getRequestURI().getPath().endsWith(HELD)) {
                holdUntilReleased();
            }
            http.sendResponseHeaders(204, -1);
            http.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void noSecondHasMoreThanDiscordAllows() throws Exception {
        ask(new OkHttpClient.Builder().addInterceptor(new GlobalLimit()).build());

        assertThat(mostInASecond()).isLessThanOrEqualTo(GlobalLimit.REQUESTS);
    }

    @Test
    void evenWhenRequestsAreHeldUpOnTheirWay() throws Exception {
        AtomicInteger held = new AtomicInteger();
        OkHttpClient slow = new OkHttpClient.Builder()
                .addInterceptor(new GlobalLimit())
                .addInterceptor(chain -> {
                    LockSupport.parkNanos(held.getAndIncrement() % 3 * TimeUnit.MILLISECONDS.toNanos(150));
                    return chain.proceed(chain.request());
                })
                .build();
        ask(slow);

        assertThat(mostInASecond()).isLessThanOrEqualTo(GlobalLimit.REQUESTS);
    }

    @Test
    void withoutItASecondHasMore() throws Exception {
        ask(new OkHttpClient());

        assertThat(mostInASecond()).isGreaterThan(GlobalLimit.REQUESTS);
    }

    @Test
    void answersToInteractionsWaitForNothing() throws Exception {
        OkHttpClient client =
                new OkHttpClient.Builder().addInterceptor(new GlobalLimit()).build();
        ExecutorService asking = Executors.newFixedThreadPool(GlobalLimit.REQUESTS + 1);
        for (int request = 0; request <= GlobalLimit.REQUESTS; request++) {
            var unused = asking.submit(() -> answered(client, HELD));
        }
        await().until(() -> heard.size() == GlobalLimit.REQUESTS);

        assertThat(answered(client, "interactions/1/token/callback")).isEqualTo(204);
        assertThat(heard).as("one more waits").hasSize(GlobalLimit.REQUESTS + 1);
        release.countDown();
        await().until(() -> heard.size() == GlobalLimit.REQUESTS + 2);
        asking.shutdown();
    }

    @Test
    void whoIsToldToStopWaitsNoLonger() throws Exception {
        OkHttpClient client = exhausted(Duration.ofMinutes(10));

        giveUpWaiting(client);

        assertThat(heard).hasSize(GlobalLimit.REQUESTS);
    }

    @Test
    void whoGivesUpLeavesTheTurnToTheNext() throws Exception {
        OkHttpClient client = exhausted(Duration.ofSeconds(2));

        giveUpWaiting(client);

        assertThat(answered(client, MESSAGES)).isEqualTo(204);
    }

    private OkHttpClient exhausted(Duration span) throws IOException {
        OkHttpClient client =
                new OkHttpClient.Builder().addInterceptor(new GlobalLimit(span)).build();
        for (int request = 0; request < GlobalLimit.REQUESTS; request++) {
            answered(client, MESSAGES);
        }
        return client;
    }

    private void giveUpWaiting(OkHttpClient client) throws InterruptedException {
        List<Thread> waiting = new ArrayList<>();
        ExecutorService asking = Executors.newFixedThreadPool(GlobalLimit.REQUESTS, work -> {
            waiting.add(new Thread(work));
            return waiting.get(waiting.size() - 1);
        });
        List<Future<Integer>> given = new ArrayList<>();
        for (int request = 0; request < GlobalLimit.REQUESTS; request++) {
            given.add(asking.submit(() -> answered(client, MESSAGES)));
        }
        await().until(() -> waiting.stream().allMatch(thread -> thread.getState() == Thread.State.TIMED_WAITING));

        asking.shutdownNow();

        assertThat(asking.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(given)
                .allSatisfy(one -> assertThatThrownBy(one::get).hasCauseInstanceOf(InterruptedIOException.class));
    }

    private void ask(OkHttpClient client) throws Exception {
        ExecutorService asking = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> requests = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            requests.add(asking.submit(() -> answered(client, MESSAGES)));
        }
        for (Future<?> one : requests) {
            one.get();
        }
        asking.shutdown();
    }

    private void holdUntilReleased() {
        try {
            release.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private int answered(OkHttpClient client, String path) throws IOException {
        Request request = new Request.Builder()
                .url("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v10/" + path)
                .build();
        try (Response answer = client.newCall(request).execute()) {
            return answer.code();
        }
    }

    private int mostInASecond() {
        List<Long> times = heard.stream().sorted().toList();
        assertThat(times).hasSize(MANY);
        return times.stream()
                .mapToInt(from -> (int) times.stream()
                        .filter(time -> time >= from && time < from + SECOND)
                        .count())
                .max()
                .orElseThrow();
    }
}
