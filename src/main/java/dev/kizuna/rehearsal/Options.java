package dev.kizuna.rehearsal;

import java.time.Clock;

/**
 * How a small Discord starts.
 *
 * @param port the TCP port on 127.0.0.1; 0 takes a free one
 * @param seed makes tokens and choices repeatable; snowflakes stay on the wall clock
 * @param clock Discord's own clock: the 3 seconds, the 15 minutes and every time that it writes down
 */
public record Options(int port, long seed, Clock clock) {

    /** A free port, a fixed seed, the machine's clock. */
    public static Options standard() {
        return new Options(0, 1, Clock.systemUTC());
    }

    public Options onPort(int other) {
        return new Options(other, seed, clock);
    }

    public Options by(Clock other) {
        return new Options(port, seed, other);
    }
}
