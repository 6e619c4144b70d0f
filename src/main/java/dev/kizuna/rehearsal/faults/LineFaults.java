package dev.kizuna.rehearsal.faults;

import dev.kizuna.rehearsal.gateway.LineInterference;
import java.time.Duration;

/**
 * What can happen on a gateway line. Each is set at a moment; unless a name says otherwise, the event of that moment
 * stays part of the session and comes with the resume. The same can be done at any time through {@code
 * Gateway.forEachLine}.
 */
public final class LineFaults {
    private LineFaults() {}

    /** The TCP connection breaks just before. */
    public static LineInterference drop() {
        return (moment, line, proceed) -> {
            line.drop();
            proceed.run();
        };
    }

    /** The TCP connection breaks just after. */
    public static LineInterference dropAfter() {
        return (moment, line, proceed) -> {
            proceed.run();
            line.drop();
        };
    }

    /** The connection stays open, but nothing comes any more, not even heartbeat acknowledgements. */
    public static LineInterference halfOpen() {
        return (moment, line, proceed) -> {
            line.mute();
            proceed.run();
        };
    }

    /**
     * Closes before.
     *
     * @param code 1001, 4000, 4009 to have the client resume; 4004, 4014 to shut it out
     */
    public static LineInterference close(int code) {
        return (moment, line, proceed) -> {
            line.close(code, "Closed for the rehearsal");
            proceed.run();
        };
    }

    /** Opcode 7 before. */
    public static LineInterference reconnect() {
        return (moment, line, proceed) -> {
            line.reconnect();
            proceed.run();
        };
    }

    /** Opcode 9 instead: a session not resumable is forgotten with all its events. At {@code RESUME}: refused. */
    public static LineInterference invalidate(boolean resumable) {
        return (moment, line, proceed) -> {
            line.invalidate(resumable);
            if (resumable) {
                proceed.run();
            }
        };
    }

    /** At {@code IDENTIFY}: the limit of sessions begun per day is reached, and the token with it. */
    public static LineInterference identifyLimitReached() {
        return (moment, line, proceed) -> line.close(4004, "Authentication failed.");
    }

    /** Later. At {@code IDENTIFY}: READY comes late. Later events overtake it. */
    public static LineInterference late(Duration delay) {
        return (moment, line, proceed) -> line.later(delay, proceed);
    }

    /** Never. At {@code HEARTBEAT}: no acknowledgement. */
    public static LineInterference lost() {
        return (moment, line, proceed) -> {};
    }

    public static LineInterference twice() {
        return (moment, line, proceed) -> {
            proceed.run();
            proceed.run();
        };
    }

    /** After the event that follows it. */
    public static LineInterference outOfOrder() {
        return (moment, line, proceed) -> line.afterNext(proceed);
    }

    /** At {@code RESUME}: also sends again events that the client already has. */
    public static LineInterference replay(int events) {
        return (moment, line, proceed) -> {
            line.replay(events);
            proceed.run();
        };
    }
}
