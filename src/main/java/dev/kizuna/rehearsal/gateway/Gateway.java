package dev.kizuna.rehearsal.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.wire.Dispatch;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Json;
import dev.kizuna.rehearsal.wire.Outlet;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.wire.WireLog;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The WebSocket side of the small Discord, on a port of its own. Events dispatched here reach every session that wants
 * them, in the order of the calls; sessions without a line keep them until they are resumed. Safe for threads.
 */
public final class Gateway implements Outlet, AutoCloseable {
    private static final int FAREWELL_MILLIS = 500;

    private final Lobby lobby;
    private final Hall hall;
    private final IdentifyBudget budget;
    private final Delivery delivery;
    private final Set<Long> outages = new HashSet<>();
    private final Door door;

    /**
     * @param port 0 for any free one
     * @param clock of heartbeats and limits: a clock that runs, as the clients' does
     */
    public Gateway(
            int port, GatewaySettings settings, Hall hall, WireLog log, Clock clock, LineInterference interference) {
        this.hall = hall;
        lobby = new Lobby(settings, clock, log);
        budget = new IdentifyBudget(settings, clock);
        delivery = new Delivery(interference);
        Admission admission = new Admission(lobby, hall, budget, interference, delivery, this::url, outages);
        door = new Door(port, lobby, new Protocol(hall, interference, admission, new Chunks(hall, delivery)));
    }

    /**
     * Returns when the port is bound.
     *
     * @throws java.util.concurrent.CompletionException where it is taken
     */
    public void start() {
        door.start();
        door.open().join();
    }

    /** The address for clients, {@code ws://127.0.0.1:PORT/gateway}; known once started. */
    public String url() {
        return "ws://127.0.0.1:" + door.getPort() + "/gateway";
    }

    /** Adds the endpoints that tell clients where the gateway is. */
    public void addTo(Endpoints endpoints) {
        endpoints.add("GET", "gateway", call -> Reply.ok(Json.object().put("url", url())));
        endpoints.add("GET", "gateway/bot", call -> {
            ObjectNode body = Json.object().put("url", url()).put("shards", 1);
            body.set("session_start_limit", budget.limit());
            return Reply.ok(body);
        });
    }

    /** Freezes the event at once and sends it soon after. */
    @Override
    public void dispatch(Dispatch dispatch) {
        Event event = Event.of(dispatch);
        lobby.loop().run(() -> {
            if (event.guild() == 0 || !outages.contains(event.guild())) {
                lobby.sessions().stream()
                        .filter(session -> session.wants(event))
                        .forEach(session -> delivery.tell(session, event));
            }
        });
    }

    /** Does something to every connected, admitted client, soon, on the gateway's thread. */
    public void forEachLine(Consumer<Line> action) {
        lobby.loop()
                .run(() -> lobby.sessions().stream()
                        .map(Session::line)
                        .filter(Objects::nonNull)
                        .forEach(action));
    }

    /** Makes a guild unavailable: its events are lost until it returns. */
    public void outage(long guild) {
        dispatch(new Dispatch(
                "GUILD_DELETE",
                guild,
                Intents.GUILDS,
                Json.object().put("id", Long.toString(guild)).put("unavailable", true)));
        lobby.loop().run(() -> outages.add(guild));
    }

    /** Ends an outage: the guild is sent anew. */
    public void recover(long guild) {
        lobby.loop().run(() -> {
            outages.remove(guild);
            ObjectNode create = hall.guilds().get(guild);
            if (create != null) {
                dispatch(new Dispatch("GUILD_CREATE", guild, Intents.GUILDS, create));
            }
        });
    }

    /** Says goodbye to every client with 1001 and stops listening. */
    @Override
    public void close() {
        try {
            door.stop(FAREWELL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lobby.loop().close();
    }
}
