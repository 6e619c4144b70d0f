package dev.kizuna.rehearsal.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.wire.BotToken;
import dev.kizuna.rehearsal.wire.Dispatch;
import dev.kizuna.rehearsal.wire.Frame;
import dev.kizuna.rehearsal.wire.Json;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.wire.RequestInterference;
import dev.kizuna.rehearsal.wire.WireLog;
import dev.kizuna.rehearsal.wire.WireServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;

/** Wire and gateway with an almost empty world between them. */
public final class Stage implements AutoCloseable {
    public static final BotToken TOKEN = new BotToken("rehearsal-token");

    public final WireLog log = new WireLog(10_000);
    public final StubHall hall;
    public final WireServer server;
    public final Gateway gateway;

    public Stage(GatewaySettings settings, StubHall hall, RequestInterference requests, LineInterference lines)
            throws IOException {
        this.hall = hall;
        server = new WireServer(0, TOKEN, Clock.systemUTC(), log, requests);
        gateway = new Gateway(0, settings, hall, log, Clock.systemUTC(), lines);
        server.add("GET", "users/@me", call -> Reply.ok(StubHall.self()));
        gateway.addTo(server);
        gateway.start();
        server.start();
    }

    Stage(GatewaySettings settings) throws IOException {
        this(settings, new StubHall(), RequestInterference.NONE, LineInterference.NONE);
    }

    /** An event of the guild that every session receives. */
    public void say(String type, int number) {
        gateway.dispatch(new Dispatch(type, StubHall.GUILD, 0, Json.object().put("n", number)));
    }

    /** A client whose session has begun. */
    RawClient ready(JsonNode identity) {
        RawClient client = RawClient.plain(gateway.url()).say(2, identity);
        client.await("READY");
        return client;
    }

    /** What the API says about the gateway. */
    JsonNode gatewayBot() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v10/gateway/bot"))
                .header("Authorization", "Bot " + TOKEN.value())
                .build();
        return Json.trusted(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }

    /** How often the bot has sent this opcode. */
    public long said(int opcode) {
        return frames(Frame.Direction.FROM_BOT).stream()
                .filter(text -> Json.trusted(text).path("op").asInt() == opcode)
                .count();
    }

    public List<String> frames(Frame.Direction direction) {
        return log.frames().stream()
                .filter(frame -> frame.direction() == direction)
                .map(Frame::payload)
                .toList();
    }

    @Override
    public void close() {
        gateway.close();
        server.close();
    }
}
