package dev.kizuna.rehearsal.gateway;

import dev.kizuna.rehearsal.wire.Frame;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;
import org.jspecify.annotations.Nullable;

/** One WebSocket, from the gateway's side. */
final class Connection implements Line {
    private final int number;
    private final WebSocket socket;
    private final @Nullable Compression compression;
    private final Lobby lobby;
    private final Pulse pulse;
    private final Future<?> watch;
    private final Postponed postponed;
    private @Nullable Session session;
    private @Nullable Session claimed;
    private int rewind;
    private boolean muted;
    private boolean gone;

    Connection(int number, WebSocket socket, boolean compressed, Lobby lobby) {
        this.number = number;
        this.socket = socket;
        this.compression = compressed ? new Compression() : null;
        this.lobby = lobby;
        this.postponed = new Postponed(lobby.loop());
        Duration interval = lobby.settings().heartbeat();
        this.pulse = new Pulse(lobby.clock(), interval);
        this.watch = lobby.loop().every(interval, this::check);
    }

    @Nullable
    Session session() {
        return session;
    }

    Pulse pulse() {
        return pulse;
    }

    boolean muted() {
        return muted;
    }

    int rewind() {
        return rewind;
    }

    /** The client names this session to resume it; whether it may is not yet decided. */
    void claim(@Nullable Session named) {
        claimed = named;
    }

    void join(Session joined) {
        Connection other = joined.line();
        if (other != null && other != this) {
            other.drop();
        }
        session = joined;
        joined.attach(this);
    }

    void send(String payload) {
        if (muted || gone || !socket.isOpen()) {
            return;
        }
        lobby.record(number, Frame.Direction.TO_BOT, payload);
        if (compression == null) {
            socket.send(payload);
        } else {
            socket.send(compression.compress(payload));
        }
    }

    void heard(String payload) {
        lobby.record(number, Frame.Direction.FROM_BOT, payload);
    }

    void close(CloseCode why) {
        close(why.code(), why.reason());
    }

    @Override
    public void close(int code, String reason) {
        lobby.record(number, Frame.Direction.NOTE, "closing with " + code + " " + reason);
        Session left = session;
        leave();
        if (left != null && CloseCode.endsTheSession(code)) {
            lobby.forget(left);
        }
        socket.close(code, reason);
    }

    @Override
    public void drop() {
        lobby.record(number, Frame.Direction.NOTE, "dropping");
        leave();
        socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "");
    }

    @Override
    public void reconnect() {
        send("{\"t\":null,\"s\":null,\"op\":7,\"d\":null}");
    }

    @Override
    public void invalidate(boolean resumable) {
        send("{\"t\":null,\"s\":null,\"op\":9,\"d\":" + resumable + "}");
        Session left = session == null ? claimed : session;
        session = null;
        if (left != null) {
            left.detach(this);
            if (!resumable) {
                lobby.forget(left);
            }
        }
    }

    @Override
    public void mute() {
        lobby.record(number, Frame.Direction.NOTE, "going dead");
        muted = true;
    }

    @Override
    public void replay(int events) {
        rewind = events;
    }

    @Override
    public void later(Duration delay, Runnable work) {
        lobby.loop().later(delay, work);
    }

    @Override
    public void afterNext(Runnable work) {
        postponed.add(work);
    }

    List<Runnable> takePostponed() {
        return postponed.take();
    }

    /** The client has closed, or the connection is lost. A client's 1000 or 1001 ends its session. */
    void closed(int code, boolean byClient) {
        lobby.record(number, Frame.Direction.NOTE, "closed with " + code);
        Session left = session;
        leave();
        if (left != null && byClient && (code == CloseFrame.NORMAL || code == CloseFrame.GOING_AWAY)) {
            lobby.forget(left);
        }
    }

    private void leave() {
        gone = true;
        watch.cancel(false);
        if (session != null) {
            session.detach(this);
            session = null;
        }
        if (compression != null) {
            compression.end();
        }
    }

    private void check() {
        if (!muted && pulse.lost()) {
            close(CloseCode.SESSION_TIMED_OUT);
        }
    }
}
