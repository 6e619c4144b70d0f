package dev.kizuna.rehearsal;

import dev.kizuna.rehearsal.gateway.GatewaySettings;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * How a small Discord starts.
 *
 * @param port the TCP port on 127.0.0.1; 0 takes a free one
 * @param seed makes tokens and chances repeatable; snowflakes stay on the wall clock
 * @param clock Discord's own clock: the 3 seconds, the 15 minutes and every time that it writes down
 * @param botName the bot's display name
 * @param logged how many requests and frames are remembered
 * @param gateway changes how the gateway treats its guests
 * @param patience how long an interaction waits for its answer
 */
public record Options(
        int port,
        long seed,
        Clock clock,
        String botName,
        int logged,
        UnaryOperator<GatewaySettings> gateway,
        Duration patience) {
    private static final int ENTRIES = 50_000;
    private static final Duration DISCORDS_PATIENCE = Duration.ofSeconds(3);

    /** A free port, a fixed seed, the machine's clock, a gateway as a small application finds it. */
    public static Options standard() {
        return new Options(0, 1, Clock.systemUTC(), "きずな", ENTRIES, UnaryOperator.identity(), DISCORDS_PATIENCE);
    }

    public Options onPort(int other) {
        return new Options(other, seed, clock, botName, logged, gateway, patience);
    }

    public Options by(Clock other) {
        return new Options(port, seed, other, botName, logged, gateway, patience);
    }

    public Options remembering(int entries) {
        return new Options(port, seed, clock, botName, entries, gateway, patience);
    }

    public Options with(UnaryOperator<GatewaySettings> changes) {
        return new Options(port, seed, clock, botName, logged, changes, patience);
    }

    /** Waits longer than Discord does, for a test that a busy machine must not fail. */
    public Options waiting(Duration other) {
        return new Options(port, seed, clock, botName, logged, gateway, other);
    }
}
