package dev.kizuna.rehearsal.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.wire.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How many sessions may still be begun: a number a day, and {@code max_concurrency} at once. */
final class IdentifyBudget {
    private static final Duration DAY = Duration.ofDays(1);

    private final GatewaySettings settings;
    private final Clock clock;
    private final Map<Integer, Long> lastByKey = new HashMap<>();
    private int used;
    private long dayEnds;

    IdentifyBudget(GatewaySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.dayEnds = clock.millis() + DAY.toMillis();
    }

    /** Whether another session of the shard may begin now, as far as the pace is concerned. */
    synchronized boolean paced(int shard) {
        int key = shard % settings.maxConcurrency();
        long now = clock.millis();
        Long last = lastByKey.get(key);
        if (last != null && now - last < settings.identifySpacing().toMillis()) {
            return false;
        }
        lastByKey.put(key, now);
        return true;
    }

    /** Takes one of today's sessions; false if there is none left. */
    synchronized boolean take() {
        renew();
        return used++ < settings.identifiesPerDay();
    }

    /** {@code session_start_limit} of GET /gateway/bot. */
    synchronized ObjectNode limit() {
        renew();
        return Json.object()
                .put("total", settings.identifiesPerDay())
                .put("remaining", Math.max(0, settings.identifiesPerDay() - used))
                .put("reset_after", dayEnds - clock.millis())
                .put("max_concurrency", settings.maxConcurrency());
    }

    private void renew() {
        if (clock.millis() >= dayEnds) {
            used = 0;
            dayEnds = clock.millis() + DAY.toMillis();
        }
    }
}
