package dev.kizuna.rehearsal.gateway;

import dev.kizuna.rehearsal.wire.BotToken;
import java.time.Duration;

/**
 * How the gateway treats its guests.
 *
 * @param privileged the privileged intents that the application has switched on, as bits
 * @param heartbeat how often a client must send a heartbeat
 * @param identifySpacing the time within which only {@code maxConcurrency} sessions may be begun
 * @param identifiesPerDay how many sessions may be begun in 24 hours
 */
public record GatewaySettings(
        BotToken token,
        int privileged,
        Duration heartbeat,
        Duration identifySpacing,
        int maxConcurrency,
        int identifiesPerDay) {

    /** As a small, unverified application finds it: no privileged intents, one session per 5 s, 1,000 a day. */
    public static GatewaySettings usual(BotToken token) {
        return new GatewaySettings(token, 0, Duration.ofMillis(41_250), Duration.ofSeconds(5), 1, 1_000);
    }

    public GatewaySettings heartbeat(Duration other) {
        return new GatewaySettings(token, privileged, other, identifySpacing, maxConcurrency, identifiesPerDay);
    }

    public GatewaySettings identifySpacing(Duration other) {
        return new GatewaySettings(token, privileged, heartbeat, other, maxConcurrency, identifiesPerDay);
    }

    public GatewaySettings privileged(int intents) {
        return new GatewaySettings(token, intents, heartbeat, identifySpacing, maxConcurrency, identifiesPerDay);
    }

    public GatewaySettings identifiesPerDay(int other) {
        return new GatewaySettings(token, privileged, heartbeat, identifySpacing, maxConcurrency, other);
    }
}
