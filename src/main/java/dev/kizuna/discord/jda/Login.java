package dev.kizuna.discord.jda;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the bot logs in: no privileged intents, next to no cache, and pools that a burst of presses cannot blow up. */
final class Login implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Login.class);
    /** JDA runs each interaction's answer as a bucket of its own; without a bound a burst takes hundreds of threads. */
    private static final int REQUESTS_AT_ONCE = 16;

    private final DiscordAddress address;
    private final OkHttpClient http;
    private final ExecutorService requests = Executors.newFixedThreadPool(REQUESTS_AT_ONCE, threads("kizuna-request"));
    private final ExecutorService callbacks = callbacks();

    Login(DiscordAddress address) {
        this.address = address;
        this.http = new OkHttpClient.Builder()
                .addInterceptor(new GlobalLimit())
                .connectionPool(new ConnectionPool(REQUESTS_AT_ONCE, 1, TimeUnit.MINUTES))
                .build();
    }

    /** @throws RuntimeException when Discord cannot be reached, or refuses the token */
    JDA attempt(Object... listeners) {
        RestConfig rest = new RestConfig();
        if (address.api() != null) {
            rest.setBaseUrl(address.api().toString());
        }
        // Of all that could be kept of people, only who is in voice, while they are.
        return JDABuilder.createLight(address.token(), GatewayIntent.GUILD_VOICE_STATES)
                .enableCache(CacheFlag.VOICE_STATE)
                .setMemberCachePolicy(MemberCachePolicy.VOICE)
                .setRestConfig(rest)
                .setSessionController(new GatewayFinder(address, http))
                .setHttpClient(http)
                .setRateLimitElastic(requests, false)
                .setCallbackPool(callbacks, false)
                .setEnableShutdownHook(false)
                .setContextEnabled(false)
                .addEventListeners(listeners)
                .build();
    }

    /** Ends a session, waiting a little for requests under way. */
    static void end(JDA session) {
        session.shutdown();
        try {
            if (!session.awaitShutdown(Duration.ofSeconds(5))) {
                session.shutdownNow();
            }
        } catch (InterruptedException e) {
            LOG.debug("Interrupted while saying farewell");
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        requests.shutdown();
        callbacks.shutdown();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    /** What comes back after the end has nobody waiting for it and is dropped. */
    private static ExecutorService callbacks() {
        return new ThreadPoolExecutor(
                2,
                2,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                threads("kizuna-callback"),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static Threads threads(String name) {
        return new Threads(name, Login.class.getClassLoader());
    }
}
