package dev.kizuna.rehearsal.gateway;

import dev.kizuna.rehearsal.wire.Frame;
import dev.kizuna.rehearsal.wire.WireLog;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all connections share: the settings, the thread, the log, and the sessions that may be resumed. */
final class Lobby {
    private static final int REMEMBERED = 100;

    private final GatewaySettings settings;
    private final Clock clock;
    private final WireLog log;
    private final Loop loop = new Loop();
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    Lobby(GatewaySettings settings, Clock clock, WireLog log) {
        this.settings = settings;
        this.clock = clock;
        this.log = log;
    }

    GatewaySettings settings() {
        return settings;
    }

    Clock clock() {
        return clock;
    }

    Loop loop() {
        return loop;
    }

    void record(int connection, Frame.Direction direction, String payload) {
        log.add(new Frame(
                clock.instant(), connection, direction, settings.token().mask(payload)));
    }

    List<Session> sessions() {
        return List.copyOf(sessions.values());
    }

    @Nullable
    Session find(String id) {
        return sessions.get(id);
    }

    void remember(Session session) {
        sessions.values().stream()
                .filter(old -> old.line() == null)
                .limit(Math.max(0, sessions.size() - REMEMBERED))
                .toList()
                .forEach(this::forget);
        sessions.put(session.id(), session);
    }

    void forget(Session session) {
        sessions.remove(session.id());
    }
}
