package dev.kizuna.rehearsal;

import com.sun.net.httpserver.HttpHandler;
import dev.kizuna.rehearsal.faults.Faults;
import dev.kizuna.rehearsal.gateway.Gateway;
import dev.kizuna.rehearsal.gateway.GatewaySettings;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.rest.RestApi;
import dev.kizuna.rehearsal.rules.Suspicions;
import dev.kizuna.rehearsal.wire.BotToken;
import dev.kizuna.rehearsal.wire.WireLog;
import dev.kizuna.rehearsal.wire.WireServer;
import dev.kizuna.rehearsal.world.Happening;
import dev.kizuna.rehearsal.world.User;
import dev.kizuna.rehearsal.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/**
 * A Discord of one's own on 127.0.0.1: REST v10 and gateway v10 for one bot, and a user side in Java. Everything is in
 * memory and ends with {@link #close}.
 */
public final class SmallDiscord implements AutoCloseable {
    private static final BotToken TOKEN = new BotToken("the-rehearsals-own-token");

    private final WireLog log;
    private final Faults faults;
    private final WireServer server;
    private final Gateway gateway;
    private final World world;
    private final Suspicions suspicions = new Suspicions();

    private SmallDiscord(Options options) throws IOException {
        // Heartbeats, rate limits and the log follow the clients' time; Discord's own may be moved.
        Clock wall = Clock.systemUTC();
        log = new WireLog(options.logged());
        faults = new Faults(options.seed(), wall);
        server = new WireServer(options.port(), TOKEN, wall, log, faults);
        Foyer foyer = new Foyer();
        gateway = new Gateway(0, options.gateway().apply(GatewaySettings.usual(TOKEN)), foyer, log, wall, faults);
        world = new World(options.clock(), options.seed(), options.botName(), gateway);
        world.inside(() -> world.interactions().waitFor(options.patience()));
        foyer.open(world);
    }

    /**
     * Starts with an empty world: build servers with {@link World#found}.
     *
     * @throws UncheckedIOException where the port is taken
     */
    public static SmallDiscord start(Options options) {
        try {
            SmallDiscord discord = new SmallDiscord(options);
            discord.serve();
            return discord;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        gateway.start();
        gateway.addTo(server);
        RestApi.hang(world, suspicions, server);
        world.attachments().servedAt(address());
        server.mount("/attachments/", new Downloads(world.attachments()));
        server.start();
    }

    /** The only bot token it accepts; visibly no real one. */
    public String token() {
        return TOKEN.value();
    }

    /** The server's root, {@code http://127.0.0.1:PORT/}. */
    public URI address() {
        return URI.create(server.address() + "/");
    }

    /** Where the REST API is: {@code http://127.0.0.1:PORT/api/v10/}. */
    public URI api() {
        return address().resolve("api/v10/");
    }

    /** Where the gateway is: {@code ws://127.0.0.1:PORT/gateway}, on a port of its own. */
    public URI gateway() {
        return URI.create(gateway.url());
    }

    /** What exists: build servers with {@link World#found}, look at anything. */
    public World world() {
        return world;
    }

    /** @throws NoSuchElementException where there is no such user */
    public Person person(long user) {
        return world.inside(() -> new Person(world, world.users().get(user)));
    }

    /**
     * The person with this display name.
     *
     * @throws NoSuchElementException where there is none, or several
     */
    public Person person(String name) {
        List<User> named = world.inside(() -> world.users().named(name));
        if (named.size() != 1) {
            throw new NoSuchElementException(named.size() + " persons are named " + name);
        }
        return new Person(world, named.get(0));
    }

    /** Everyone but bots. */
    public List<Person> people() {
        return world.inside(() -> world.users().all().stream()
                .filter(user -> !user.isBot())
                .map(user -> new Person(world, user))
                .toList());
    }

    /** Hears of everything that happens, in order; call {@code run} on the answer to stop. Must be quick. */
    public Runnable listen(Consumer<Happening> listener) {
        return world.feed().listen(listener);
    }

    /** Lets another handler answer everything below a path beside the API. */
    public void mount(String path, HttpHandler handler) {
        server.mount(path, handler);
    }

    /** Every request and frame. */
    public WireLog log() {
        return log;
    }

    /** What goes wrong on request. */
    public Faults faults() {
        return faults;
    }

    /** The gateway, for disturbing its lines and for outages of servers. */
    public Gateway lines() {
        return gateway;
    }

    /** What a test should find empty: requests without an endpoint, unknown fields, errors of the small Discord itself. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>(server.unimplemented());
        complaints.addAll(suspicions.found());
        server.failures().forEach(failure -> complaints.add(failure.toString()));
        return complaints;
    }

    @Override
    public void close() {
        gateway.close();
        server.close();
    }
}
