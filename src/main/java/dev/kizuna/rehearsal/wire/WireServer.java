package dev.kizuna.rehearsal.wire;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The HTTP side of the small Discord: the API under {@code /api/v10/}, and whatever else is mounted beside it. Listens
 * on this machine only. The port is bound on construction, requests are taken from {@link #start()} on.
 */
public final class WireServer implements Endpoints, AutoCloseable {
    private static final int THREADS = 32;
    private static final int BACKLOG = 1_024;

    static {
        // Read once when HttpServer loads. Without the first each answer waits for a delayed ACK (40 ms); the others
        // keep a client's idle connections, whose loss it would answer by sending a POST again.
        preset("sun.net.httpserver.nodelay", "true");
        preset("sun.net.httpserver.maxIdleConnections", "2000");
        preset("sun.net.httpserver.idleInterval", "600");
    }

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Shortcomings shortcomings = new Shortcomings();
    private final Api api;

    /**
     * @param port 0 for any free one
     * @param clock of the rate limits and the log
     * @throws IOException where the port is taken
     */
    public WireServer(int port, BotToken token, Clock clock, WireLog log, RequestInterference interference)
            throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), BACKLOG);
        threads = pool();
        server.setExecutor(threads);
        api = new Api(token, clock, log, interference, shortcomings);
        server.createContext("/api/", api);
    }

    @Override
    public void add(String method, String template, Endpoint endpoint) {
        api.routes().add(method, template, endpoint);
    }

    /** Lets another handler answer everything below a path; the longest path that fits wins. */
    public void mount(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    /** All endpoints must have been added before. */
    public void start() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address to give to a client, {@code http://127.0.0.1:PORT}, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    /** Method and path of every request that found no endpoint. */
    public List<String> unimplemented() {
        return shortcomings.unimplemented();
    }

    /** What endpoints threw that is no {@link ApiError}: errors of the small Discord itself. */
    public List<RuntimeException> failures() {
        return shortcomings.failures();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private static ThreadPoolExecutor pool() {
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "rehearsal-http-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static void preset(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
