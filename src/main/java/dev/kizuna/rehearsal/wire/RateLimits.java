package dev.kizuna.rehearsal.wire;

import static java.util.Map.entry;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts requests in fixed windows: one per route and major parameter, and 50 a second over all of them. Discord does
 * not promise its sizes; these are as they are commonly seen.
 */
final class RateLimits {
    private static final Size USUAL = new Size(50, 1_000);
    private static final Size GLOBAL = new Size(50, 1_000);
    private static final Map<String, Size> SIZES = Map.ofEntries(
            entry("POST channels/{}/messages", new Size(5, 5_000)),
            entry("PATCH channels/{}/messages/{}", new Size(5, 5_000)),
            entry("DELETE channels/{}/messages/{}", new Size(5, 1_000)),
            entry("PUT channels/{}/messages/{}/reactions/{}/@me", new Size(1, 250)),
            entry("POST channels/{}/typing", new Size(5, 5_000)),
            entry("PATCH channels/{}", new Size(5, 15_000)),
            entry("POST guilds/{}/scheduled-events", new Size(5, 5_000)),
            entry("PATCH guilds/{}/members/{}", new Size(10, 10_000)),
            entry("GET guilds/{}/members/{}", new Size(5, 1_000)),
            entry("POST webhooks/{}/{}", new Size(5, 2_000)),
            entry("POST interactions/{}/{}/callback", new Size(5, 2_000)));

    private final Clock clock;
    private final Map<String, Route> routes = new ConcurrentHashMap<>();
    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final AtomicLong swept = new AtomicLong();

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    private record Size(int limit, long millis) {}

    /** @param global whether it counts towards the global limit; interactions do not */
    private record Route(String bucket, Size size, boolean global) {
        static Route of(String method, String template) {
            String shape = method + " " + template.replaceAll("\\{[^}]*}", "{}");
            return new Route(
                    String.format(Locale.ROOT, "%032x", Integer.toUnsignedLong(shape.hashCode())),
                    SIZES.getOrDefault(shape, USUAL),
                    !template.startsWith("interactions/") && !template.startsWith("webhooks/"));
        }
    }

    /** One window: what is left of it after the request, below zero where it was too much; the end in epoch ms. */
    private record Window(int remaining, long end) {}

    /** @param waitMillis how long until the bucket, or the global limit, is full again */
    record Verdict(String bucket, int limit, int remaining, long endMillis, long waitMillis, boolean global) {
        boolean exceeded() {
            return remaining < 0;
        }
    }

    /** @param path the decoded path below the version */
    Verdict take(String method, String template, String path) {
        long now = clock.millis();
        sweep(now);
        Route route = routes.computeIfAbsent(method + " " + template, name -> Route.of(method, template));
        Window all = route.global() ? count("global", GLOBAL, now) : new Window(0, now);
        if (all.remaining() < 0) {
            return new Verdict(route.bucket(), route.size().limit(), -1, all.end(), all.end() - now, true);
        }
        Window own = count(route.bucket() + " " + major(path), route.size(), now);
        return new Verdict(route.bucket(), route.size().limit(), own.remaining(), own.end(), own.end() - now, false);
    }

    private Window count(String key, Size size, long now) {
        return windows.merge(
                key,
                new Window(size.limit() - 1, now + size.millis()),
                (open, fresh) -> open.end() <= now ? fresh : new Window(open.remaining() - 1, open.end()));
    }

    /** The parameter that splits a route into buckets: channel, guild, or webhook or interaction with its token. */
    private static String major(String path) {
        String[] segments = path.split("/", 4);
        return switch (segments[0]) {
            case "channels", "guilds" -> segments.length > 1 ? segments[1] : "";
            case "webhooks", "interactions" -> segments.length > 2 ? segments[1] + "/" + segments[2] : "";
            default -> "";
        };
    }

    private void sweep(long now) {
        long last = swept.get();
        if (now - last > 1_000 && swept.compareAndSet(last, now)) {
            windows.values().removeIf(window -> window.end() <= now);
        }
    }
}
