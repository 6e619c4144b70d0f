package dev.kizuna.rehearsal.gateway;

import java.time.Duration;

/** One bot's connection, in the hands of whoever wants to disturb it. To be touched on the gateway's thread only. */
public interface Line {
    /** Breaks the TCP connection without a word; the session can be resumed. */
    void drop();

    /** Closes with a code, as Discord does. Codes after which no client may come back end the session too. */
    void close(int code, String reason);

    /** Opcode 7: asks the client to reconnect and resume. */
    void reconnect();

    /** Opcode 9: tells the client that its session is invalid; unless resumable it is forgotten. */
    void invalidate(boolean resumable);

    /** Goes dead while the connection stays open: nothing is sent, nothing is heard, events pile up. */
    void mute();

    /** Before a RESUME proceeds: also sends again this many events that the client says it has. */
    void replay(int events);

    /** Runs the work on the gateway's thread after a while. */
    void later(Duration delay, Runnable work);

    /** Runs the work after the next event of this session, or after a second if none comes. */
    void afterNext(Runnable work);
}
